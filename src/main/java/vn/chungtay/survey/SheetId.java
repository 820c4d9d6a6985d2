package vn.chungtay.survey;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a sheet, fixed when it is begun, on whatever device. */
public record SheetId(UUID value) implements Id {

    public static SheetId next() {
        return new SheetId(UUID.randomUUID());
    }
}
