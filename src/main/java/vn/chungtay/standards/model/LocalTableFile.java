package vn.chungtay.standards.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.model.ReadTable.Faulty;

/** Reads the file of a draft, whatever its kind. */
public final class LocalTableFile {

    private static final int MOST_BYTES = 1_000_000;

    private LocalTableFile() {}

    /** @param national the national income line on the first day of the table, null if none is known */
    public static ReadTable read(LocalTableDraft draft, @Nullable ByArea national) {
        if (draft.bytes().length > MOST_BYTES) return faulty("too_big");
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(draft.bytes())).toString();
            if (text.indexOf('\0') >= 0) return faulty("unreadable");
            return switch (draft.kind()) {
                case B1_POINTS -> PointTableFile.read(text);
                case INCOME_LINE -> LocalLineFile.read(text, national);
            };
        } catch (CharacterCodingException e) {
            return faulty("encoding");
        }
    }

    private static Faulty faulty(String fault) {
        return new Faulty(List.of(CellFault.of(0, "", fault)));
    }
}
