package vn.chungtay.fieldwork.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldSubject;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.ConflictList;
import vn.chungtay.fieldwork.store.Narrowed;
import vn.chungtay.fieldwork.store.Narrowed.Found;
import vn.chungtay.fieldwork.store.PacketStore;
import vn.chungtay.fieldwork.store.WaitingList;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Questionnaire;

/** Shows what waits for a person: packets that could not be taken in, and households with answers that differ. */
@Service
public class ReadWaiting {

    private final Access access;
    private final Audit audit;
    private final WaitingList packets;
    private final ConflictList conflicts;
    private final PacketStore store;
    private final SubjectsOfVisits subjects;

    ReadWaiting(
            Access access, Audit audit, WaitingList packets, ConflictList conflicts, PacketStore store, SubjectsOfVisits subjects) {
        this.access = access;
        this.audit = audit;
        this.packets = packets;
        this.conflicts = conflicts;
        this.store = store;
        this.subjects = subjects;
    }

    /**
     * @param village only there; null is everywhere
     * @param words part of the household's code or head, or of the name of the device or of its user; blank is all
     */
    public record Question(@Nullable UnitId village, String words) {}

    /** @param named whom they are about, as far as the caller may see it */
    public record Packets(List<WaitingList.Row> rows, int total, Map<Visited, FieldSubject> named) {}

    /** @param named whom they are about, as far as the caller may see it */
    public record Households(List<ConflictList.Row> rows, int total, Map<Visited, FieldSubject> named) {}

    /**
     * A packet with all that it says.
     *
     * @param kept empty if it could not be read
     * @param questions empty if the version is not known
     */
    public record Opened(WaitingList.Row row, Optional<FieldSubject> about, Optional<Kept> kept, Optional<Questionnaire> questions) {}

    /** How much waits; what may lie in nobody's queue. */
    public record Counted(int conflicts, int packets) {

        public int sum() {
            return conflicts + packets;
        }
    }

    /** Empty for who does not decide. */
    @Transactional(readOnly = true)
    public Optional<Counted> count() {
        if (!access.mayAnywhere(FieldworkAction.VIEW_WAITING)) return Optional.empty();
        access.requireAnywhere(FieldworkAction.VIEW_WAITING);
        return Optional.of(new Counted(conflicts.count(Narrowed.ALL), packets.count(Narrowed.ALL)));
    }

    /** Only who decides has a use for what they are about to see. */
    @Transactional(readOnly = true)
    public void requireDecider() {
        access.requireAnywhere(FieldworkAction.DECIDE);
    }

    @Transactional
    public Packets packets(Question asked, int offset, int limit) {
        requireIn(asked.village());
        var words = asked.words();
        var found = words.isBlank() ? null : found(words, packets.abouts(), packets.devicesCalled(words));
        var narrowed = new Narrowed(asked.village(), found);
        var rows = packets.page(narrowed, offset, limit);
        var named = subjects.named(rows.stream().flatMap(it -> it.about().stream()).toList());
        return new Packets(rows, packets.count(narrowed), named);
    }

    /** All of the list, to be taken out of the program. */
    @Transactional
    public Packets exportPackets(Question asked) {
        requireIn(asked.village());
        var all = packets(asked, 0, Integer.MAX_VALUE);
        audit.exported(FieldworkAction.VIEW_WAITING.code(), all.rows().size(), Map.of("list", "packets"));
        return all;
    }

    @Transactional
    public Households households(Question asked, int offset, int limit) {
        requireIn(asked.village());
        var words = asked.words();
        var found = words.isBlank() ? null : found(words, conflicts.abouts(), conflicts.devicesCalled(words));
        var narrowed = new Narrowed(asked.village(), found);
        var rows = conflicts.page(narrowed, offset, limit);
        return new Households(rows, conflicts.count(narrowed), subjects.named(rows.stream().map(ConflictList.Row::about).toList()));
    }

    /** All of the list, to be taken out of the program. */
    @Transactional
    public Households exportHouseholds(Question asked) {
        requireIn(asked.village());
        var all = households(asked, 0, Integer.MAX_VALUE);
        audit.exported(FieldworkAction.VIEW_WAITING.code(), all.rows().size(), Map.of("list", "conflicts"));
        return all;
    }

    private Found found(String words, List<Visited> among, Set<UUID> devices) {
        return new Found(subjects.matching(words, among), devices);
    }

    private void requireIn(@Nullable UnitId village) {
        if (village == null) access.requireAnywhere(FieldworkAction.VIEW_WAITING);
        else access.require(FieldworkAction.VIEW_WAITING, village);
    }

    /** All that it says, readable; the look is recorded. */
    @Transactional
    public Opened packet(ArrivalId id) {
        var row = row(id);
        var kept = store.find(id);
        return new Opened(
                row,
                row.about().map(it -> subjects.named(List.of(it)).get(it)),
                kept,
                kept.flatMap(it -> subjects.questions(it.packet().about().owner(), it.packet().form())));
    }

    /** As it came, to be taken out of the program. */
    @Transactional
    public byte[] file(ArrivalId id) {
        var row = row(id);
        audit.exported(FieldworkAction.VIEW_WAITING.code(), 1, Map.of("packet", id.value()));
        return packets.body(row.id());
    }

    private WaitingList.Row row(ArrivalId id) {
        var row = packets.find(id).orElseThrow(() -> new NotFound("packet " + id.value()));
        Id about = row.about().<Id>map(Visited::subject).orElse(id);
        access.require(FieldworkAction.VIEW_WAITING, row.unit(), List.of(about), null);
        return row;
    }
}
