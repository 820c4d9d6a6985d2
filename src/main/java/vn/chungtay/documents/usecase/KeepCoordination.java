package vn.chungtay.documents.usecase;

import static vn.chungtay.documents.DocumentsAction.RECORD_LEGAL;
import static vn.chungtay.documents.DocumentsAction.VIEW_LEGAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.documents.model.CoordinationProgramme;
import vn.chungtay.documents.store.CoordinationStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** The register of coordination programmes: read by everybody, kept by the unit that recorded one. */
@Component
public class KeepCoordination {

    private static final int PAGE = 50;

    private final Access access;
    private final Audit audit;
    private final CoordinationStore programmes;
    private final Clock clock;

    KeepCoordination(Access access, Audit audit, CoordinationStore programmes, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** @param pages how many there are, at least one */
    public record Listing(List<Row> rows, int total, int page, int pages, boolean mayRecord) {}

    /** @param running whether it is carried out today */
    public record Row(CoordinationProgramme programme, boolean running, boolean mayChange) {}

    /** @param page from 1 */
    @Transactional(readOnly = true)
    public Listing list(String words, int page) {
        access.requireAnywhere(VIEW_LEGAL);
        var total = programmes.count(words);
        var pages = Math.max(1, (total + PAGE - 1) / PAGE);
        var shown = Math.clamp(page, 1, pages);
        var rows = programmes.search(words, PAGE, (shown - 1) * PAGE).stream().map(this::row).toList();
        return new Listing(rows, total, shown, pages, access.mayAnywhere(RECORD_LEGAL));
    }

    /** All that a list would show, for a file. */
    @Transactional
    public List<CoordinationProgramme> export(String words) {
        access.requireAnywhere(VIEW_LEGAL);
        var found = programmes.search(words, Integer.MAX_VALUE, 0);
        audit.exported(VIEW_LEGAL.code(), found.size(), Map.of());
        return found;
    }

    @Transactional(readOnly = true)
    public Row one(UUID id) {
        access.requireAnywhere(VIEW_LEGAL);
        return row(programmes.find(id).orElseThrow(() -> new NotFound("coordination programme")));
    }

    private Row row(CoordinationProgramme it) {
        return new Row(it, it.days().contains(LocalDate.now(clock)), access.may(RECORD_LEGAL, it.unit()));
    }

    /** Nothing is kept if there are faults; they are returned. */
    @Transactional
    public List<CoordinationProgramme.Fault> record(CoordinationProgramme it) {
        access.require(RECORD_LEGAL, it.unit());
        if (!it.faults().isEmpty()) return it.faults();
        programmes.add(it, access.user().orElse(null));
        audit.changed(RECORD_LEGAL.code(), it.unit(), Map.of(), Map.of("programme", it.id(), "name", it.name()));
        return List.of();
    }

    /** As above; its unit stays. */
    @Transactional
    public List<CoordinationProgramme.Fault> change(CoordinationProgramme it) {
        var before = programmes.find(it.id()).orElseThrow(() -> new NotFound("coordination programme"));
        access.require(RECORD_LEGAL, before.unit());
        if (!it.faults().isEmpty()) return it.faults();
        if (!programmes.change(it)) throw new Stale("coordination programme");
        audit.changed(RECORD_LEGAL.code(), before.unit(), Map.of("name", before.name(), "parties", before.parties()),
                Map.of("programme", it.id(), "name", it.name(), "parties", it.parties()));
        return List.of();
    }
}
