package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.model.DeprivationFlow;
import vn.chungtay.figures.store.DeprivationFlowStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.Need;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.Indicators;

/**
 * What became of the deprivations of a place between two days: solved by the programme, solved otherwise, new (MDP-10). A
 * deprivation is closed by a look that finds it no more; the programme has solved it if it has met a need of that kind.
 */
@Service
public class FollowDeprivations {

    /** What somebody needs who lacks an indicator; whoever lacks another one needs nothing that is recorded. */
    private static final Map<String, List<Need>> NEEDS = Map.of(
            "VIEC_LAM", List.of(Need.JOB),
            "BHYT", List.of(Need.HEALTH_INSURANCE),
            "GD_NGUOI_LON", List.of(Need.EDUCATION, Need.TRAINING),
            "GD_TRE_EM", List.of(Need.EDUCATION),
            "CHAT_LUONG_NHA", List.of(Need.HOUSING),
            "DIEN_TICH_NHA", List.of(Need.HOUSING),
            "NUOC_SINH_HOAT", List.of(Need.WATER),
            "NHA_TIEU", List.of(Need.LATRINE),
            "VIEN_THONG", List.of(Need.TELECOM),
            "PT_THONG_TIN", List.of(Need.TELECOM));

    private final Access access;
    private final DeprivationFlowStore flows;
    private final Indicators indicators;
    private final CheckedScope scope;

    FollowDeprivations(Access access, DeprivationFlowStore flows, Indicators indicators, CheckedScope scope) {
        this.access = access;
        this.flows = flows;
        this.indicators = indicators;
        this.scope = scope;
    }

    /** An indicator with what became of its lack. */
    public record Line(Indicator indicator, DeprivationFlow flow) {}

    /**
     * In the order in which the standard prints them; none if no standard is known for the later day, or if that of the
     * earlier day counts other indicators, which would compare what nobody can compare.
     */
    @Transactional(readOnly = true)
    public List<Line> between(UnitId place, LocalDate start, LocalDate end) {
        access.require(FiguresAction.VIEW, place);
        var all = indicators.indicatorsOn(end);
        if (!codes(all).equals(codes(indicators.indicatorsOn(start)))) return List.of();
        var needs = new HashMap<Integer, List<Need>>();
        all.forEach(it -> needs.put(it.number(), NEEDS.getOrDefault(it.code(), List.of())));
        var found = new HashMap<Integer, DeprivationFlow>();
        // A figure is of all households of the place; it tells of nobody in particular.
        scope.write(() -> flows.flows(place, start, end, needs).forEach(it -> found.put(it.indicator(), it)));
        var lines = new ArrayList<Line>();
        for (var it : all) {
            lines.add(new Line(it, found.getOrDefault(it.number(), new DeprivationFlow(it.number(), 0, 0, 0, 0, 0, 0))));
        }
        return lines;
    }

    private static List<String> codes(List<Indicator> all) {
        return all.stream().map(Indicator::code).toList();
    }
}
