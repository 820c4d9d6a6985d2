package vn.chungtay.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** What a page fetches, in bytes as they came over the wire, the heads of the answers among them. */
final class Wire {

    /** The browser is heard only while something is asked of it. */
    private static final double LAST_WORD_MILLIS = 500;

    private final Page page;
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Integer> bytes = new HashMap<>();

    Wire(Page page) {
        this.page = page;
        var session = page.context().newCDPSession(page);
        session.on("Network.requestWillBeSent", it ->
                addresses.put(id(it), it.getAsJsonObject("request").get("url").getAsString()));
        session.on("Network.loadingFinished", it ->
                bytes.merge(addresses.getOrDefault(id(it), ""), it.get("encodedDataLength").getAsInt(), Math::max));
        session.send("Network.enable");
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    /** Of the address that ends so, once it has been fetched. */
    int bytes(String end) {
        page.waitForTimeout(LAST_WORD_MILLIS);
        return bytes.entrySet().stream().filter(it -> it.getKey().endsWith(end)).mapToInt(Map.Entry::getValue).max().orElseThrow();
    }
}
