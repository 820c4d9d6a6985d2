package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.accompaniment.model.HouseholdFacts.Home;
import vn.chungtay.accompaniment.model.HouseholdFacts.Life;
import vn.chungtay.accompaniment.model.HouseholdFacts.Seen;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Job;

/**
 * Reads the signs in what the registry records of one household. A sign is a change for the worse after the recognition of
 * the escape: what was never known before has not become worse. It counts until somebody has visited the household, or
 * looked at it, on that day or later; of looks only the last one counts.
 */
public final class Signs {

    private static final Set<Job> EARNING =
            EnumSet.of(Job.OWN_FARM, Job.OWN_BUSINESS, Job.WAGE_WITH_CONTRACT, Job.WAGE_WITHOUT_CONTRACT);
    private static final Set<String> SCHOOL = Set.of("PRIMARY", "LOWER_SECONDARY", "UPPER_SECONDARY");
    private static final Set<Water> UNCLEAN = EnumSet.of(Water.UNPROTECTED, Water.SURFACE);
    private static final Set<Latrine> UNHYGIENIC = EnumSet.of(Latrine.UNHYGIENIC, Latrine.NONE);
    private static final Set<String> POOR = Set.of("POOR", "NEAR_POOR");

    private final HouseholdFacts facts;
    private final WatchRules rules;
    private final List<Warning> found = new ArrayList<>();

    private Signs(HouseholdFacts facts, WatchRules rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /** By rule and day; none twice. */
    public static List<Warning> of(HouseholdFacts facts, WatchRules rules) {
        var signs = new Signs(facts, rules);
        facts.lastLook().ifPresent(signs::looked);
        signs.departed();
        signs.lived();
        signs.housed();
        facts.needs().forEach(it -> signs.add(new Warning(WatchRule.NEED, null, List.of(it.need().name()), it.on())));
        facts.lastFoundRisk()
                .ifPresent(it -> signs.found.add(new Warning(WatchRule.VISIT_FOUND_RISK, null, List.of(it.found().name()), it.on())));
        return signs.found.stream()
                .sorted(Comparator.comparing(Warning::rule).thenComparing(Warning::on))
                .toList();
    }

    private void looked(Seen look) {
        if (facts.visitedSince(look.on())) return;
        if (POOR.contains(look.result())) found.add(new Warning(WatchRule.LOOKED_POOR, null, List.of(look.result()), look.on()));
        var line = look.line();
        if (line != null && rules.nearLine(line.measured(), line.threshold()))
            found.add(new Warning(
                    WatchRule.NEAR_LINE, null,
                    List.of(line.parameter(), String.valueOf(line.measured()), String.valueOf(line.threshold())), look.on()));
        newlyLacking(look);
    }

    /** Indicators are compared only within one standard, and only those that were looked at both times. */
    private void newlyLacking(Seen look) {
        var before = facts.atRecognition().filter(it -> it.standard().equals(look.standard()));
        if (before.isEmpty()) return;
        int newly = look.lacking() & ~before.get().lacking() & ~before.get().unknown();
        if (newly == 0) return;
        var numbers = IntStream.range(0, Integer.SIZE).filter(bit -> (newly & 1 << bit) != 0).mapToObj(bit -> String.valueOf(bit + 1));
        found.add(new Warning(
                WatchRule.NEW_LACK, null, Stream.concat(Stream.of(look.standard()), numbers).toList(), look.on()));
    }

    private void departed() {
        for (var it : facts.departures()) {
            var job = facts.lives().stream()
                    .filter(life -> life.person().equals(it.person()) && life.job() != null && EARNING.contains(life.job()))
                    .reduce((_, later) -> later)
                    .map(life -> String.valueOf(life.job()))
                    .orElse("");
            add(new Warning(it.died() ? WatchRule.MEMBER_DIED : WatchRule.MEMBER_LEFT, it.person(), List.of(job), it.on()));
        }
    }

    private void lived() {
        var before = new LinkedHashMap<Object, Life>();
        for (var now : facts.lives()) {
            var then = before.put(now.person(), now);
            if (then == null) continue;
            work(then, now);
            school(then, now);
            if (heavier(then.disability(), now.disability()))
                about(now, WatchRule.DISABLED, String.valueOf(then.disability()), String.valueOf(now.disability()));
            if (Boolean.TRUE.equals(then.insured()) && Boolean.FALSE.equals(now.insured()))
                about(now, WatchRule.INSURANCE_LOST);
        }
    }

    private void work(Life then, Life now) {
        var job = then.job();
        if (job == null || !EARNING.contains(job)) return;
        if (now.job() == Job.NONE) about(now, WatchRule.JOB_LOST, job.name(), now.job().name());
        else if (Boolean.TRUE.equals(then.stable()) && Boolean.FALSE.equals(now.stable()))
            about(now, WatchRule.JOB_LOST, job.name(), "UNSTABLE");
    }

    private void school(Life then, Life now) {
        if (then.attending() == null || !SCHOOL.contains(then.attending()) || !"NOT_ATTENDING".equals(now.attending())) return;
        var age = now.born().until(now.from()).getYears();
        if (age < rules.schoolAgeBelow()) about(now, WatchRule.LEFT_SCHOOL, then.attending(), String.valueOf(age));
    }

    private static boolean heavier(@Nullable Disability then, @Nullable Disability now) {
        return then != null && now != null && now.compareTo(then) > 0;
    }

    private void housed() {
        Home then = null;
        for (var now : facts.homes()) {
            if (then != null) worse(then, now).ifPresent(what -> add(new Warning(WatchRule.HOUSE_WORSE, null, what, now.from())));
            then = now;
        }
    }

    /** The first thing that became worse: a house is visited once, whatever else is wrong with it. */
    private static Optional<List<String>> worse(Home then, Home now) {
        var state = now.state();
        if (then.state() != null && state != null && state.compareTo(then.state()) > 0 && state.compareTo(HouseState.TEMPORARY) >= 0)
            return Optional.of(List.of("HOUSE", then.state().name(), state.name()));
        if (Boolean.TRUE.equals(then.safe()) && Boolean.FALSE.equals(now.safe())) return Optional.of(List.of("UNSAFE", "", ""));
        if (then.water() != null && now.water() != null && !UNCLEAN.contains(then.water()) && UNCLEAN.contains(now.water()))
            return Optional.of(List.of("WATER", then.water().name(), now.water().name()));
        if (then.latrine() != null && now.latrine() != null && !UNHYGIENIC.contains(then.latrine()) && UNHYGIENIC.contains(now.latrine()))
            return Optional.of(List.of("LATRINE", then.latrine().name(), now.latrine().name()));
        return Optional.empty();
    }

    private void about(Life now, WatchRule rule, String... what) {
        add(new Warning(rule, now.person(), List.of(what), now.from()));
    }

    private void add(Warning it) {
        if (!it.on().isAfter(facts.recognised()) || answered(it.on()) || found.stream().anyMatch(it::sameFact)) return;
        found.add(it);
    }

    private boolean answered(LocalDate day) {
        return facts.visitedSince(day) || facts.lastLook().filter(look -> !look.on().isBefore(day)).isPresent();
    }
}
