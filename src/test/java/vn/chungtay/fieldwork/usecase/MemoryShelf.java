package vn.chungtay.fieldwork.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Cards;
import vn.chungtay.fieldwork.model.Conflict;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.ConflictId;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Line;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.model.PacketId;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Shelf;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.geography.UnitId;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.SheetId;

/** Packets and cards in memory, for schedules of which there are too many for a database. */
public final class MemoryShelf implements Shelf, Cards {

    private static final UnitId ANYWHERE = new UnitId(new UUID(0, 0));

    private Map<ArrivalId, Kept> kept = new LinkedHashMap<>();
    private Map<LineId, Map<AnswerPlace, Conflict>> open = new LinkedHashMap<>();
    private final Map<LineId, Visited> abouts = new LinkedHashMap<>();

    public List<Kept> all() {
        return List.copyOf(kept.values());
    }

    /** Brings back what is kept now, when it is run. */
    Runnable asNow() {
        var packets = new LinkedHashMap<>(kept);
        var cards = new LinkedHashMap<>(open);
        return () -> {
            kept = packets;
            open = cards;
        };
    }

    @Override
    public Optional<Kept> find(PacketId id) {
        for (var it : kept.values()) {
            if (it.packet().id().equals(id)) return Optional.of(it);
        }
        return Optional.empty();
    }

    @Override
    public Line line(LineId id) {
        Visited about = null;
        var steps = new TreeMap<Integer, Line.Step>();
        for (var it : inLine(id)) {
            about = it.packet().about();
            steps.put(it.packet().number(), Line.Step.of(it.fate().outcome(), it.fate().reason(), it.settled()));
        }
        return new Line(Optional.ofNullable(about), steps);
    }

    @Override
    public Kept at(LineId line, int number) {
        return inLine(line).stream()
                .filter(it -> it.packet().number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void add(Kept it) {
        abouts.putIfAbsent(it.packet().line(), it.packet().about());
        if (kept.put(it.arrival(), it) != null) throw new IllegalStateException("added twice");
    }

    @Override
    public void decided(ArrivalId arrival, Fate fate) {
        kept.computeIfPresent(arrival, (_, it) -> it.with(fate));
    }

    /** As {@link SettlePacket#settle} has it. */
    void settle(ArrivalId arrival) {
        kept.computeIfPresent(arrival, (_, it) ->
                new Kept(it.arrival(), it.digest(), it.packet(), it.sender(), it.fate(), true, it.wishIsPast()));
    }

    @Override
    public Map<AnswerPlace, Conflict> conflicts(LineId line) {
        return open.getOrDefault(line, Map.of());
    }

    @Override
    public void leaveOpen(LineId line, ArrivalId because, Map<AnswerPlace, Conflict> now) {
        open.put(line, now);
    }

    @Override
    public boolean hasConflicts(Visited about) {
        return !cards(about).isEmpty();
    }

    /** Those that are open. */
    List<ConflictCard> cards(Visited about) {
        var cards = new ArrayList<ConflictCard>();
        open.forEach((line, all) -> {
            if (!about.equals(abouts.get(line))) return;
            all.values().forEach(it ->
                    cards.add(new ConflictCard(new ConflictId(UUID.randomUUID()), line, about, ANYWHERE, it, Instant.EPOCH, false)));
        });
        return cards;
    }

    @Override
    public boolean decide(ConflictCard card, ConflictCard.Choice choice) {
        return put(card, null);
    }

    @Override
    public boolean renew(ConflictCard card, @Nullable Answer office) {
        var it = card.conflict();
        return put(card, new Conflict(it.at(), it.before(), office, it.device()));
    }

    private boolean put(ConflictCard card, @Nullable Conflict next) {
        var now = new LinkedHashMap<>(conflicts(card.line()));
        if (!card.conflict().equals(now.remove(card.conflict().at()))) return false;
        if (next != null) now.put(next.at(), next);
        open.put(card.line(), now);
        return true;
    }

    @Override
    public Optional<Kept> waitingToBeHandedIn(Visited about, SheetId sheet) {
        return kept.values().stream()
                .filter(it -> waits(it) && it.packet().about().equals(about) && sheet.equals(it.fate().sheet()))
                .findFirst();
    }

    private static boolean waits(Kept it) {
        return it.fate().outcome() == Outcome.APPLIED && it.fate().reason() == Reason.CONFLICTS;
    }

    @Override
    public void endWishes(Visited about) {
        kept.replaceAll((_, it) -> waits(it) && it.packet().about().equals(about) ? it.with(it.fate().handIn(Reason.WISH_PAST)) : it);
    }

    /** As {@link EndHandInWishes} has it. */
    void endAllWishes(Visited about) {
        endWishes(about);
        kept.replaceAll((_, it) -> it.fate().outcome() != Outcome.APPLIED && it.packet().about().equals(about)
                ? new Kept(it.arrival(), it.digest(), it.packet(), it.sender(), it.fate(), it.settled(), true)
                : it);
    }

    private List<Kept> inLine(LineId id) {
        var line = new ArrayList<Kept>();
        for (var it : kept.values()) {
            if (it.packet().line().equals(id) && it.isInLine()) line.add(it);
        }
        return line;
    }
}
