// Prints as JSON what two feed parsers read of a feed: node read_feed.mjs FEED
import { readFileSync } from "node:fs";
import { parseFeed } from "feedsmith";
import partytime from "podcast-partytime";

const xml = readFileSync(process.argv[2], "utf8");
const seen = { feedsmith: parseFeed(xml), partytime: partytime.parseFeed(xml) };
console.log(JSON.stringify(seen));
