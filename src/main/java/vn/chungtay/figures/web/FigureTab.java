package vn.chungtay.figures.web;

import static vn.chungtay.figures.web.FigureColumn.count;
import static vn.chungtay.figures.web.FigureColumn.part;
import static vn.chungtay.figures.web.FigureColumn.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.model.Measure;
import vn.chungtay.registry.Cause;
import vn.chungtay.standards.Indicators;

/** The views of the poverty table. */
enum FigureTab {
    SUMMARY {
        @Override
        List<FigureColumn> columns(View view) {
            return List.of(
                    HOUSEHOLDS,
                    POOR,
                    rate("figures.poor_rate", PovertyCounts::poorRate),
                    NEAR_POOR,
                    rate("figures.near_poor_rate", PovertyCounts::nearPoorRate),
                    rate("figures.both_rate", PovertyCounts::multidimensionalRate));
        }
    },
    MINORITY {
        @Override
        List<FigureColumn> columns(View view) {
            return List.of(
                    HOUSEHOLDS,
                    count("figures.minority", "minority=true", PovertyCounts::minority),
                    count("figures.minority_poor", "minority=true&class=POOR", PovertyCounts::minorityPoor),
                    rate("figures.minority_poor_rate", PovertyCounts::minorityPoorRate),
                    count(
                            "figures.minority_near_poor",
                            "minority=true&class=NEAR_POOR",
                            PovertyCounts::minorityNearPoor),
                    rate("figures.minority_near_poor_rate", PovertyCounts::minorityNearPoorRate));
        }
    },
    CAUSES {
        @Override
        List<FigureColumn> columns(View view) {
            var columns = new ArrayList<>(base(view.of()));
            for (var cause : Cause.values()) {
                columns.add(part(
                        "figures.cause." + cause,
                        "class=" + view.of() + "&cause=" + cause,
                        one(view.of(), cause.ordinal(), PovertyCounts::poorCauses, PovertyCounts::nearPoorCauses),
                        whole(view.of()),
                        view.shares()));
            }
            return columns;
        }
    },
    DEPRIVATIONS {
        @Override
        List<FigureColumn> columns(View view) {
            var columns = new ArrayList<>(base(view.of()));
            for (var indicator : view.indicators().indicatorsOn(view.day())) {
                var index = indicator.number() - 1;
                columns.add(part(
                        indicator.shortNameKey(),
                        "class=" + view.of() + "&indicator=" + indicator.number(),
                        one(view.of(), index, PovertyCounts::poorDeprived, PovertyCounts::nearPoorDeprived),
                        whole(view.of()),
                        view.shares()));
            }
            return columns;
        }

        @Override
        Measure usually() {
            return Measure.BOTH;
        }
    },
    PERSONS {
        @Override
        List<FigureColumn> columns(View view) {
            return List.of(
                    HOUSEHOLDS,
                    count("figures.persons", "", PovertyCounts::persons),
                    count("figures.poor_persons", "class=POOR", PovertyCounts::poorPersons),
                    count("figures.near_poor_persons", "class=NEAR_POOR", PovertyCounts::nearPoorPersons));
        }
    };

    private static final FigureColumn HOUSEHOLDS = count("figures.households", "", PovertyCounts::households);
    private static final FigureColumn POOR = count("figures.poor", "class=POOR", PovertyCounts::poor);
    private static final FigureColumn NEAR_POOR =
            count("figures.near_poor", "class=NEAR_POOR", PovertyCounts::nearPoor);

    /** How a view is wanted: indicators have names by date, causes and deprivations are of some class. */
    record View(LocalDate day, Indicators indicators, Measure of, boolean shares) {

        /** For a view that has nothing to choose. */
        static View plain(LocalDate day, Indicators indicators) {
            return new View(day, indicators, Measure.BOTH, false);
        }
    }

    abstract List<FigureColumn> columns(View view);

    /** Whose causes or deprivations are shown to somebody who has not chosen. */
    Measure usually() {
        return Measure.POOR;
    }

    /** Whether it makes sense to choose. */
    public boolean breaksDown() {
        return this == CAUSES || this == DEPRIVATIONS;
    }

    private static List<FigureColumn> base(Measure of) {
        return switch (of) {
            case POOR -> List.of(POOR);
            case NEAR_POOR -> List.of(NEAR_POOR);
            case BOTH -> List.of(POOR, NEAR_POOR);
        };
    }

    private static ToIntFunction<PovertyCounts> whole(Measure of) {
        return it -> switch (of) {
            case POOR -> it.poor();
            case NEAR_POOR -> it.nearPoor();
            case BOTH -> it.poor() + it.nearPoor();
        };
    }

    private static ToIntFunction<PovertyCounts> one(
            Measure of, int index, Function<PovertyCounts, List<Integer>> poor, Function<PovertyCounts, List<Integer>> nearPoor) {
        return it -> switch (of) {
            case POOR -> poor.apply(it).get(index);
            case NEAR_POOR -> nearPoor.apply(it).get(index);
            case BOTH -> poor.apply(it).get(index) + nearPoor.apply(it).get(index);
        };
    }
}
