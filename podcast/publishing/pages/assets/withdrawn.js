// What was withdrawn leaves the device of who had kept it.

import { Kept } from "./offline.js";

const kept = await Kept.of("../../");
await kept?.renew((page) => page === kept.here);
