package vn.chungtay.fieldwork.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A file of the field app.
 *
 * @param path below {@code /field/}; the first page is empty
 * @param digest SHA-256 in hex
 */
record AppFile(String path, byte[] bytes, String type, String digest) {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "svg", "image/svg+xml",
            "png", "image/png");

    static final String FIRST_PAGE = "index.html";

    static AppFile of(String name, byte[] bytes) {
        var type = TYPES.get(ending(name));
        if (type == null) throw new IllegalStateException("a file of a kind that the field app does not have: " + name);
        return new AppFile(name.equals(FIRST_PAGE) ? "" : name, bytes, type, digest(bytes));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
