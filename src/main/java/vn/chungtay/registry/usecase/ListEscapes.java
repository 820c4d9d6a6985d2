package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.EscapeLine;
import vn.chungtay.registry.model.EscapeShare;
import vn.chungtay.registry.store.EscapeList;

/** Who registered to escape in a year, who stands by them, and what came of it (HHD-08). */
@Service
public class ListEscapes {

    private static final int ALL = 1_000_000;

    private final Access access;
    private final Audit audit;
    private final EscapeList escapes;
    private final Clock clock;

    ListEscapes(Access access, Audit audit, EscapeList escapes, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.escapes = escapes;
        this.clock = clock;
    }

    /** A part of the list, and of each village how many escaped. */
    @Transactional
    public Page page(UnitId unit, int year, int offset, int limit) {
        access.require(RegistryAction.VIEW, unit);
        var last = lastDay(year);
        var lines = escapes.lines(unit, year, last, offset, limit);
        if (!lines.isEmpty()) {
            audit.looked(RegistryAction.VIEW.code(), lines.stream().map(EscapeLine::id).toList(), last);
        }
        return new Page(lines, escapes.shares(unit, year, last));
    }

    /** All of them, to leave the system as a file. */
    @Transactional
    public List<EscapeLine> export(UnitId unit, int year) {
        access.require(RegistryAction.EXPORT, unit);
        var lines = escapes.lines(unit, year, lastDay(year), 0, ALL);
        audit.exported(RegistryAction.EXPORT.code(), lines.size(), Map.of("unit", unit.value(), "escapes_of", year));
        return lines;
    }

    private LocalDate lastDay(int year) {
        var today = LocalDate.now(clock);
        return today.getYear() > year ? LocalDate.of(year, 12, 31) : today;
    }

    /** @param villages only those from which somebody registered */
    public record Page(List<EscapeLine> lines, List<EscapeShare> villages) {

        public Page {
            lines = List.copyOf(lines);
            villages = List.copyOf(villages);
        }

        public EscapeShare total() {
            return villages.stream().reduce(new EscapeShare("", 0, 0, 0), EscapeShare::plus);
        }
    }
}
