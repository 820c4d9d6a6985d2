package vn.chungtay.campaigns.model.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that somebody handed in with a complaint.
 *
 * @param name under which it is saved; its ending is that of its kind
 */
public record Evidence(UUID id, String name, Kind kind, int bytes) {

    public static final int MOST_BYTES = 5_000_000;

    private static final int LONGEST_NAME = 80;

    /** What a file is, told by how it begins and not by its name. */
    public enum Kind {
        PDF(new byte[] {'%', 'P', 'D', 'F', '-'}),
        JPEG(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
        PNG(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

        private final byte[] head;

        Kind(byte[] head) {
            this.head = head;
        }

        public static Optional<Kind> of(byte[] content) {
            return Arrays.stream(values())
                    .filter(it -> content.length > it.head.length
                            && Arrays.equals(content, 0, it.head.length, it.head, 0, it.head.length))
                    .findFirst();
        }
    }

    /** Letters, digits, blanks, dots and dashes of a name, without a path. */
    public static String safeName(String name, Kind kind) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._-]", "")
                .strip();
        var kept = bare.isEmpty() ? "tai-lieu" : bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
        return kept + "." + kind.name().toLowerCase(Locale.ROOT);
    }
}
