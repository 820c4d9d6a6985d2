package vn.chungtay.registry.web;

import static vn.chungtay.registry.web.FigureColumn.count;
import static vn.chungtay.registry.web.FigureColumn.counted;
import static vn.chungtay.registry.web.FigureColumn.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.PovertyCounts;
import vn.chungtay.standards.Indicators;

/** The views of the poverty table. */
enum FigureTab {
    SUMMARY {
        @Override
        List<FigureColumn> columns(LocalDate day, Indicators indicators) {
            return List.of(
                    HOUSEHOLDS,
                    POOR,
                    rate("registry.figures.poor_rate", PovertyCounts::poorRate),
                    NEAR_POOR,
                    rate("registry.figures.near_poor_rate", PovertyCounts::nearPoorRate),
                    rate("registry.figures.both_rate", PovertyCounts::multidimensionalRate));
        }
    },
    MINORITY {
        @Override
        List<FigureColumn> columns(LocalDate day, Indicators indicators) {
            return List.of(
                    HOUSEHOLDS,
                    count("registry.figures.minority", "minority=true", PovertyCounts::minority),
                    count("registry.figures.minority_poor", "minority=true&class=POOR", PovertyCounts::minorityPoor),
                    rate("registry.figures.minority_poor_rate", PovertyCounts::minorityPoorRate),
                    count(
                            "registry.figures.minority_near_poor",
                            "minority=true&class=NEAR_POOR",
                            PovertyCounts::minorityNearPoor),
                    rate("registry.figures.minority_near_poor_rate", PovertyCounts::minorityNearPoorRate));
        }
    },
    CAUSES {
        @Override
        List<FigureColumn> columns(LocalDate day, Indicators indicators) {
            var columns = new ArrayList<>(List.of(POOR));
            for (var cause : Cause.values()) {
                columns.add(count(
                        "registry.figures.cause." + cause,
                        "class=POOR&cause=" + cause,
                        it -> it.poorCauses().get(cause.ordinal())));
            }
            return columns;
        }
    },
    DEPRIVATIONS {
        @Override
        List<FigureColumn> columns(LocalDate day, Indicators indicators) {
            var columns = new ArrayList<>(List.of(POOR, NEAR_POOR));
            for (var indicator : indicators.indicatorsOn(day)) {
                var index = indicator.number() - 1;
                columns.add(count(
                        indicator.shortNameKey(),
                        "class=BOTH&indicator=" + indicator.number(),
                        it -> it.poorDeprived().get(index) + it.nearPoorDeprived().get(index)));
            }
            return columns;
        }
    },
    PERSONS {
        @Override
        List<FigureColumn> columns(LocalDate day, Indicators indicators) {
            return List.of(
                    HOUSEHOLDS,
                    counted("registry.figures.persons", PovertyCounts::persons),
                    counted("registry.figures.poor_persons", PovertyCounts::poorPersons),
                    counted("registry.figures.near_poor_persons", PovertyCounts::nearPoorPersons));
        }
    };

    private static final FigureColumn HOUSEHOLDS = count("registry.figures.households", "", PovertyCounts::households);
    private static final FigureColumn POOR = count("registry.figures.poor", "class=POOR", PovertyCounts::poor);
    private static final FigureColumn NEAR_POOR =
            count("registry.figures.near_poor", "class=NEAR_POOR", PovertyCounts::nearPoor);

    abstract List<FigureColumn> columns(LocalDate day, Indicators indicators);
}
