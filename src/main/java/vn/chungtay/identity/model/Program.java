package vn.chungtay.identity.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a person recognises of the program they signed in with, instead of the long line that it calls itself.
 *
 * @param browser the name as people know it, empty if not recognised
 * @param system the device or operating system, empty if not recognised
 */
public record Program(String browser, String system) {

    /** In this order, because most programs also name those that they descend from. */
    private static final List<Map.Entry<String, Pattern>> BROWSERS = List.of(
            name("Cốc Cốc", "coc_coc_browser"),
            name("Edge", "Edg(e|A|iOS)?/"),
            name("Opera", "OPR/"),
            name("Samsung Internet", "SamsungBrowser"),
            name("Firefox", "Firefox/|FxiOS"),
            name("Chrome", "Chrome/|CriOS"),
            name("Safari", "Version/.* Safari/"));

    private static final List<Map.Entry<String, Pattern>> SYSTEMS = List.of(
            name("Android", "Android"),
            name("iPhone", "iPhone"),
            name("iPad", "iPad"),
            name("Windows", "Windows"),
            name("macOS", "Mac OS X"),
            name("Linux", "Linux"));

    /** @param agent the header User-Agent */
    public static Program of(String agent) {
        return new Program(first(BROWSERS, agent), first(SYSTEMS, agent));
    }

    private static String first(List<Map.Entry<String, Pattern>> names, String agent) {
        return names.stream()
                .filter(it -> it.getValue().matcher(agent).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map.Entry<String, Pattern> name(String known, String marks) {
        return Map.entry(known, Pattern.compile(marks));
    }
}
