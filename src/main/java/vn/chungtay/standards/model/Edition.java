package vn.chungtay.standards.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.chungtay.standards.EditionId;

/** The dated files as texts by name, and the name that follows from every letter of them. */
public record Edition(EditionId id, Map<String, String> files) {

    private static final int LENGTH = 16;

    public Edition {
        files = Map.copyOf(files);
        if (!id.equals(nameOf(files))) throw new IllegalArgumentException("edition " + id.value() + " was changed");
    }

    public static Edition of(Map<String, String> files) {
        return new Edition(nameOf(files), files);
    }

    private static EditionId nameOf(Map<String, String> files) {
        var digest = sha256();
        new TreeMap<>(files).forEach((name, text) -> {
            digest.update((name + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
        return new EditionId(HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
