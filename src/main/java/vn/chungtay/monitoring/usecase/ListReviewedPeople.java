package vn.chungtay.monitoring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.ListedPerson;
import vn.chungtay.monitoring.store.PersonList;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.RegistryAction;

/** The lists of poor and of near-poor households with their members, for those who may see people (reports 14 and 15). */
@Service
public class ListReviewedPeople {

    private final Access access;
    private final Audit audit;
    private final CountedAreas areas;
    private final PersonList people;
    private final Clock clock;

    ListReviewedPeople(Access access, Audit audit, CountedAreas areas, PersonList people, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.areas = areas;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param counted whether any of the place was counted; nothing is known of one that was not
     * @param uncounted areas of the place that nobody has counted; their households are missing
     * @param households of the whole list, as far as it was searched
     * @param lines of this page
     */
    public record Page(boolean counted, List<String> uncounted, int households, List<ListedPerson> lines, LocalDate day) {

        public Page {
            uncounted = List.copyOf(uncounted);
            lines = List.copyOf(lines);
        }
    }

    @Transactional
    public Page page(UnitId place, Round round, String povertyClass, String words, int offset, int limit) {
        access.require(RegistryAction.VIEW, place);
        var found = areas.of(place, round, LocalDate.now(clock));
        var asked = question(found, povertyClass, words);
        var lines = people.page(asked, offset, limit);
        audit.looked(RegistryAction.VIEW.code(), lines.stream().map(it -> new PersonId(it.person())).toList(), asked.day());
        return new Page(!found.countings().isEmpty(), areas.names(found.uncounted(), asked.day()), people.households(asked), lines, asked.day());
    }

    /**
     * The whole list as a file; it leaves the system, so it needs the right to take data out.
     *
     * @param layout of the rows and of the areas that nobody has counted
     */
    @Transactional
    public SheetFile write(
            UnitId place,
            Round round,
            String povertyClass,
            SheetFormat format,
            BiFunction<RowSource, List<String>, Table> layout,
            Function<ListedPerson, List<?>> cells) {
        access.require(RegistryAction.EXPORT, place);
        var found = areas.of(place, round, LocalDate.now(clock));
        var asked = question(found, povertyClass, "");
        RowSource rows = sink -> people.each(asked, line -> sink.accept(cells.apply(line)));
        var file = SheetFile.write(format, layout.apply(rows, areas.names(found.uncounted(), asked.day())));
        audit.exported(
                RegistryAction.EXPORT.code(), file.rows(), Map.of("unit", place.value(), "round", round.code(), "class", povertyClass));
        return file;
    }

    private static PersonList.Question question(CountedAreas.Found found, String povertyClass, String words) {
        return new PersonList.Question(
                found.countings(), found.village(), povertyClass, found.days().closing(), pattern(words));
    }

    /** What the pattern language would read as a joker stands for itself. */
    private static String pattern(String words) {
        return Vietnamese.fold(words).replaceAll("([\\\\%_])", "\\\\$1");
    }
}
