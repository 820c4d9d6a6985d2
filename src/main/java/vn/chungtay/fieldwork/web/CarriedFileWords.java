package vn.chungtay.fieldwork.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.model.CarriedPicture;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.SealedContent.Left;
import vn.chungtay.fieldwork.store.CarriedFileList;

/** Says what became of files that were carried, and of what was in them. */
@Component
class CarriedFileWords {

    private final FieldworkFrame frame;

    CarriedFileWords(FieldworkFrame frame) {
        this.frame = frame;
    }

    /** A file of the list. */
    record FileRow(UUID id, String device, String user, String by, String at, String packets, String pictures, String left, boolean hasLeft) {}

    FileRow row(CarriedFileList.Row it) {
        var packets = it.waiting() == 0
                ? frame.text("fieldwork.office.file.packets_in", it.packets())
                : frame.text("fieldwork.office.file.packets_waiting", it.packets(), it.waiting());
        var pictures = it.pictures() == 0 ? "–" : frame.text("fieldwork.office.file.pictures_in", it.arrived(), it.pictures());
        return new FileRow(
                it.id().value(), it.device(), it.user(), it.by(), frame.at(it.at()), packets, pictures, left(it.left()), !it.left().isNothing());
    }

    private String left(Left it) {
        return it.isNothing() ? "–" : frame.text("fieldwork.office.file.left_of", it.packets(), it.pictures());
    }

    String outcome(Fate fate) {
        return switch (fate.outcome()) {
            case HELD -> frame.text("fieldwork.office.outcome.HELD");
            case QUARANTINED -> frame.text("fieldwork.office.outcome.QUARANTINED", frame.text("fieldwork.reason." + fate.reason()));
            case APPLIED -> applied(fate);
        };
    }

    private String applied(Fate fate) {
        if (fate.handedIn()) return frame.text("fieldwork.office.outcome.handed_in");
        if (fate.reason() == null) return frame.text("fieldwork.office.outcome.APPLIED");
        return frame.text("fieldwork.office.outcome.not_handed_in", frame.text("fieldwork.reason." + fate.reason()));
    }

    String outcome(CarriedPicture it) {
        var refusal = it.refusal();
        return refusal == null
                ? frame.text("fieldwork.office.picture.here")
                : frame.text("fieldwork.office.picture." + refusal.name().toLowerCase(Locale.ROOT));
    }
}
