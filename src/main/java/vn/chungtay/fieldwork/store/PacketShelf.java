package vn.chungtay.fieldwork.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Cards;
import vn.chungtay.fieldwork.model.Conflict;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.Delivery;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Line;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.PacketId;
import vn.chungtay.fieldwork.model.Shelf;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.SheetId;

/** Packets in the database, wherever they lie. */
@Component
public class PacketShelf {

    private final PacketStore packets;
    private final ConflictStore conflicts;
    private final Everywhere everywhere;

    PacketShelf(PacketStore packets, ConflictStore conflicts, Everywhere everywhere) {
        this.packets = packets;
        this.conflicts = conflicts;
        this.everywhere = everywhere;
    }

    /** For what comes now. */
    public Shelf with(Delivery delivery) {
        return new Open(Optional.of(delivery), delivery.at());
    }

    /** For what came before. */
    public Shelf at(Instant now) {
        return new Open(Optional.empty(), now);
    }

    /** For whoever decides between two answers now. */
    public Cards cards(UserId by, Instant now) {
        return new OfficeCards(by, now);
    }

    private final class OfficeCards implements Cards {

        private final UserId by;
        private final Instant now;

        private OfficeCards(UserId by, Instant now) {
            this.by = by;
            this.now = now;
        }

        @Override
        public boolean decide(ConflictCard card, ConflictCard.Choice choice) {
            return conflicts.decide(card.id(), choice, by, now);
        }

        @Override
        public boolean renew(ConflictCard card, @Nullable Answer office) {
            return conflicts.renew(card.id(), office, now);
        }

        @Override
        public Optional<Kept> waitingToBeHandedIn(Visited about, SheetId sheet) {
            return packets.waitingToBeHandedIn(about, sheet);
        }
    }

    private final class Open implements Shelf {

        private final Optional<Delivery> delivery;
        private final Instant now;

        private Open(Optional<Delivery> delivery, Instant now) {
            this.delivery = delivery;
            this.now = now;
        }

        @Override
        public Optional<Kept> find(PacketId id) {
            return everywhere.work(() -> packets.find(id));
        }

        @Override
        public Line line(LineId line) {
            return everywhere.work(() -> packets.line(line));
        }

        @Override
        public Kept at(LineId line, int number) {
            return everywhere.work(() -> packets.at(line, number));
        }

        @Override
        public void add(Kept kept) {
            everywhere.run(() -> packets.add(kept, delivery.orElseThrow()));
        }

        @Override
        public void decided(ArrivalId arrival, Fate fate) {
            everywhere.run(() -> packets.decided(arrival, fate));
        }

        @Override
        public Map<AnswerPlace, Conflict> conflicts(LineId line) {
            return everywhere.work(() -> conflicts.open(line));
        }

        @Override
        public void leaveOpen(LineId line, ArrivalId because, Map<AnswerPlace, Conflict> open) {
            everywhere.run(() -> {
                var before = conflicts.open(line);
                before.forEach((place, it) -> {
                    if (!it.equals(open.get(place))) conflicts.overtaken(line, place, now);
                });
                open.forEach((place, it) -> {
                    if (!it.equals(before.get(place))) conflicts.add(it, because, now);
                });
            });
        }

        @Override
        public void endWishes(Visited about) {
            everywhere.run(() -> packets.endWishes(about));
        }

        @Override
        public boolean hasConflicts(Visited about) {
            return everywhere.work(() -> conflicts.anyOpen(about));
        }
    }
}
