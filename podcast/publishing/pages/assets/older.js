// A page of older episodes: its list plays, and tells what was heard, as the show's page does.

import { tellHeard } from "./heard.js";
import { tendPlaying } from "./playing.js";

const list = document.querySelector(".episodes");
tellHeard(list);
tendPlaying(list);
document.documentElement.dataset.live = "ready";
