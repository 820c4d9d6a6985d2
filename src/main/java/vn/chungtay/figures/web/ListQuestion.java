package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chungtay.figures.model.Group;
import vn.chungtay.figures.model.HouseholdFilter;
import vn.chungtay.figures.model.HouseholdFilter.Part;
import vn.chungtay.figures.model.HouseholdFilter.Trait;
import vn.chungtay.figures.model.Movement;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.Need;

/**
 * Which households are wanted, as it stands in the address of a list.
 *
 * @param since the day from which {@code movement} is looked at; without a movement, the day on which those were in the
 *     class that have left it
 * @param relapse how the households came into a class since that day
 * @param group whose households have left the class
 */
record ListQuestion(
        UUID unit,
        @Nullable LocalDate asOf,
        @Nullable LocalDate boundaries,
        @Nullable Part part,
        @BindParam("class") @Nullable ListClass povertyClass,
        @Nullable Boolean minority,
        @Nullable LocalDate hardship,
        @Nullable AreaFlag area,
        @Nullable String ethnicity,
        @Nullable Cause cause,
        @Nullable Boolean uncaused,
        @Nullable Integer indicator,
        @Nullable Need need,
        @Nullable LocalDate since,
        @Nullable Movement movement,
        @Nullable RelapseColumn relapse,
        @Nullable Group group,
        @Nullable String q) {

    HouseholdFilter filter(LocalDate day) {
        var where = boundaries == null ? day : boundaries;
        return new HouseholdFilter(new UnitId(unit), day, where, part == null ? Part.PLACED : part, traits());
    }

    private List<Trait> traits() {
        var traits = new ArrayList<Trait>();
        if (since != null) traits.add(changed(since));
        else if (povertyClass != null) traits.add(new Trait.OfClass(povertyClass.classes()));
        if (Boolean.TRUE.equals(minority)) traits.add(new Trait.Minority());
        if (hardship != null) traits.add(new Trait.InHardship(hardship));
        if (area != null) traits.add(new Trait.InArea(area));
        if (ethnicity != null) traits.add(new Trait.OfGroup(ethnicity));
        if (cause != null) traits.add(new Trait.CausedBy(cause));
        if (Boolean.TRUE.equals(uncaused)) traits.add(new Trait.Uncaused());
        if (indicator != null) traits.add(new Trait.Lacking(indicator));
        if (need != null) traits.add(new Trait.InNeed(need));
        if (!wanted().isEmpty()) traits.add(new Trait.Named(wanted()));
        return traits;
    }

    private Trait changed(LocalDate start) {
        if (relapse != null) return relapse.trait(start);
        var from = povertyClass == null ? ListClass.BOTH : povertyClass;
        if (movement != null) return new Trait.Moved(start, from.moving(), movement);
        return new Trait.Left(start, from.measure(), group == null ? Group.ALL : group);
    }

    String wanted() {
        return q == null ? "" : q.strip();
    }

    /** The same list again, to put behind another address. */
    String query(LocalDate day) {
        var query = UriComponentsBuilder.newInstance().queryParam("unit", unit).queryParam("asOf", day);
        add(query, "boundaries", boundaries);
        add(query, "part", part);
        add(query, "class", povertyClass);
        add(query, "minority", minority);
        add(query, "hardship", hardship);
        add(query, "area", area);
        add(query, "ethnicity", ethnicity);
        add(query, "cause", cause);
        add(query, "uncaused", uncaused);
        add(query, "indicator", indicator);
        add(query, "need", need);
        add(query, "since", since);
        add(query, "movement", movement);
        add(query, "relapse", relapse);
        add(query, "group", group);
        if (!wanted().isEmpty()) query.queryParam("q", "{q}");
        return query.encode().buildAndExpand(wanted()).toUri().getRawQuery();
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable Object value) {
        if (value != null) query.queryParam(name, value);
    }
}
