package vn.planledger.feed;

/**
 * What a feed is about.
 *
 * @param path of the feed itself, from the root
 * @param page path of the page that shows the same to people
 */
public record FeedHead(String title, String path, String page) {}
