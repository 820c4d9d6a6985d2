package vn.chungtay.standards;

/**
 * Name of one version of the data of all standards: the first 16 hexadecimal digits of the SHA-256 of its texts.
 * {@link StandardId} says which standard decided, this says with which numbers and words it was written down then.
 */
public record EditionId(String value) {

    public EditionId {
        if (!value.matches("[0-9a-f]{16}")) throw new IllegalArgumentException("no edition: " + value);
    }
}
