package vn.chungtay.standards.usecase;

import static vn.chungtay.standards.StandardsAction.LOAD_LOCAL_TABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.ByArea;
import vn.chungtay.standards.model.CellFault;
import vn.chungtay.standards.model.LocalContent;
import vn.chungtay.standards.model.LocalTableDraft;
import vn.chungtay.standards.model.LocalTableFile;
import vn.chungtay.standards.model.ReadTable.Faulty;
import vn.chungtay.standards.model.ReadTable.Whole;
import vn.chungtay.standards.model.StandardsBook;
import vn.chungtay.standards.store.LocalContentStore;
import vn.chungtay.standards.store.LocalTableStore;

/** Takes in a local table as a draft, whole or not at all. It counts only after another person approved it. */
@Component
public class LoadLocalTable {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final StandardsBook book;
    private final LocalTableStore tables;
    private final LocalContentStore contents;

    LoadLocalTable(
            Access access,
            Audit audit,
            Geography geography,
            StandardsBook book,
            LocalTableStore tables,
            LocalContentStore contents) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.book = book;
        this.tables = tables;
        this.contents = contents;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Loaded(LocalTableId id) implements Outcome {}

        record Refused(List<CellFault> faults) implements Outcome {}
    }

    @Transactional
    public Outcome load(LocalTableDraft draft) {
        access.require(LOAD_LOCAL_TABLE, draft.unit());
        if (!isProvince(draft)) return new Outcome.Refused(List.of(CellFault.of(0, "", "no_province")));
        return switch (LocalTableFile.read(draft, nationalLine(draft.validFrom()))) {
            case Whole whole -> new Outcome.Loaded(keep(draft, whole.content()));
            case Faulty faulty -> new Outcome.Refused(faulty.faults());
        };
    }

    /** Tables are looked up by province; one of another unit would be approved and never used. */
    private boolean isProvince(LocalTableDraft draft) {
        return geography.unit(draft.unit(), draft.validFrom())
                .filter(it -> it.level() == UnitLevel.PROVINCE)
                .isPresent();
    }

    private LocalTableId keep(LocalTableDraft draft, LocalContent content) {
        var id = LocalTableId.next();
        var loader = access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the table"));
        tables.add(id, draft, loader);
        contents.add(id, content);
        audit.changed(
                LOAD_LOCAL_TABLE.code(),
                id,
                Map.of(),
                Map.of("kind", draft.kind(), "unit", draft.unit().value(), "from", draft.validFrom()));
        return id;
    }

    private @Nullable ByArea nationalLine(LocalDate day) {
        return book.standardOn(day)
                .map(standard -> standard.incomeLine())
                .map(line -> line.value())
                .orElse(null);
    }
}
