package vn.chungtay.figures.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.model.NextCounts;
import vn.chungtay.figures.model.NextLine;
import vn.chungtay.figures.model.NextQuestion;
import vn.chungtay.figures.model.NextState;
import vn.chungtay.figures.store.NextCountStore;
import vn.chungtay.figures.store.NextHouseholdList;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.standards.NextStandard;
import vn.chungtay.standards.NextStandards;

/** What the households of a place would be under the next standard: the counts for everybody, the names for few. */
@Service
public class ForeseeArea {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final NextStandards standards;
    private final NextCountStore counts;
    private final NextHouseholdList households;
    private final Clock clock;

    ForeseeArea(
            Access access,
            Audit audit,
            Geography geography,
            NextStandards standards,
            NextCountStore counts,
            NextHouseholdList households,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.standards = standards;
        this.counts = counts;
        this.households = households;
        this.clock = clock;
    }

    /** @param parts each unit directly below, by name as the unit tells it */
    public record Prospect(NextStandard next, NextState state, NextCounts whole, List<Part> parts) {}

    public record Part(Unit unit, NextCounts counts) {}

    public record Page(List<NextLine> lines, int total) {}

    /** How a list of so many households is laid out as a table. */
    @FunctionalInterface
    public interface Layout {
        Table of(int households, RowSource rows);
    }

    /** Empty where no other standard is announced. */
    @Transactional(readOnly = true)
    public Optional<Prospect> of(UnitId place) {
        access.require(FiguresAction.VIEW, place);
        var today = LocalDate.now(clock);
        return standards.after(today).map(it -> prospect(place, it, today));
    }

    private Prospect prospect(UnitId place, NextStandard next, LocalDate today) {
        var standard = next.id().value();
        var below = counts.below(place, today, standard);
        var parts = geography.children(place, today).stream()
                .map(it -> new Part(it, below.getOrDefault(it.id(), new NextCounts(List.of()))))
                .toList();
        return new Prospect(next, counts.state(place, today, standard), counts.of(place, today, standard), parts);
    }

    @Transactional
    public Page page(NextQuestion question, int offset, int limit) {
        access.require(RegistryAction.VIEW, question.unit());
        var today = LocalDate.now(clock);
        var standard = announced(today);
        var lines = households.page(question, today, standard, offset, limit);
        audit.looked(RegistryAction.VIEW.code(), lines.stream().map(NextLine::id).toList(), today);
        return new Page(lines, households.count(question, today, standard));
    }

    private @Nullable String announced(LocalDate today) {
        return standards.after(today).map(it -> it.id().value()).orElse(null);
    }

    /** @param cells what to write of a household, a value for each column of the layout */
    @Transactional
    public SheetFile write(NextQuestion question, SheetFormat format, Layout layout, Function<NextLine, List<?>> cells) {
        access.require(RegistryAction.EXPORT, question.unit());
        var today = LocalDate.now(clock);
        var standard = announced(today);
        RowSource rows = sink -> households.each(question, today, standard, line -> sink.accept(cells.apply(line)));
        var file = SheetFile.write(format, layout.of(households.count(question, today, standard), rows));
        audit.exported(
                RegistryAction.EXPORT.code(), file.rows(), Map.of("unit", question.unit().value(), "next_standard", true));
        return file;
    }
}
