package vn.chungtay.fieldwork.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.fieldwork.FieldSubject;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.usecase.ReadWaiting;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.Words;

/** What the office's pages about devices share: where one is, and how places, people and moments are written. */
@Component
class FieldworkFrame {

    private final Access access;
    private final ReadWaiting waiting;
    private final Geography geography;
    private final Words words;
    private final DateTimeFormatter moment;

    FieldworkFrame(Access access, ReadWaiting waiting, Geography geography, Words words, Clock clock) {
        this.access = access;
        this.waiting = waiting;
        this.geography = geography;
        this.words = words;
        this.moment = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(clock.getZone());
    }

    void around(Model page, String current) {
        page.addAttribute("current", current);
        page.addAttribute("open", waiting.count().orElse(null));
        page.addAttribute("mayDecide", access.mayAnywhere(FieldworkAction.DECIDE));
    }

    /** What a list of things that wait is asked for. */
    static ReadWaiting.Question question(@Nullable UUID village, String words) {
        return new ReadWaiting.Question(village == null ? null : new UnitId(village), words.strip());
    }

    String at(Instant moment) {
        return this.moment.format(moment);
    }

    String at(Optional<Instant> moment) {
        return moment.map(this::at).orElse("–");
    }

    /** Code and name, or that it is not known who it is. */
    String who(Optional<FieldSubject> it) {
        return it.map(one -> one.label().isEmpty() ? one.code() : one.label() + " (" + one.code() + ")")
                .orElseGet(() -> words.text("fieldwork.office.nobody_known"));
    }

    String place(UnitId unit) {
        return geography.nearest(unit, today()).map(it -> it.name()).orElse("–");
    }

    /** Names of places, in their order. */
    Map<String, UnitId> byName(Iterable<UnitId> units) {
        var named = new TreeMap<String, UnitId>();
        units.forEach(it -> named.put(place(it), it));
        return named;
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    private LocalDate today() {
        return words.day(null);
    }
}
