package vn.chungtay.fieldwork.model;

import java.util.List;

/**
 * What was in a sealed file.
 *
 * @param packets each to the letter as the device sealed it
 * @param left what the device has besides and did not fit in
 */
public record SealedContent(List<byte[]> packets, List<Picture> pictures, Left left) {

    public SealedContent {
        packets = List.copyOf(packets);
        pictures = List.copyOf(pictures);
    }

    /** @param upload what would be announced about it over the line */
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(PictureUpload upload, byte[] content) {}

    /** Counts of what is for another file. */
    public record Left(int packets, int pictures) {

        public static final Left NOTHING = new Left(0, 0);

        public boolean isNothing() {
            return packets == 0 && pictures == 0;
        }
    }
}
