package vn.chungtay.waves.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.Compared;
import vn.chungtay.waves.model.Estimate;
import vn.chungtay.waves.model.Indicator;
import vn.chungtay.waves.model.VillageShare;
import vn.chungtay.waves.model.VillageSums;
import vn.chungtay.waves.model.Wave;
import vn.chungtay.waves.store.ObservationStore;
import vn.chungtay.waves.store.WaveStore;

/** What came out of a wave by indicator, and beside the wave before it (REV-12). */
@Service
public class MeasureWave {

    private final Access access;
    private final ReadWaves read;
    private final WaveStore waves;
    private final ObservationStore observations;
    private final Questionnaires questionnaires;
    private final CheckedScope scope;

    MeasureWave(
            Access access,
            ReadWaves read,
            WaveStore waves,
            ObservationStore observations,
            Questionnaires questionnaires,
            CheckedScope scope) {
        this.access = access;
        this.read = read;
        this.waves = waves;
        this.observations = observations;
        this.questionnaires = questionnaires;
        this.scope = scope;
    }

    /**
     * @param earlier waves of the unit to compare with, the latest first
     * @param before the one it is compared with; null if there is none
     * @param silent villages from which no sheet was handed in; the figures do not speak of them
     */
    public record Results(Wave wave, VillageShare whole, int silent, List<Wave> earlier, @Nullable Wave before, List<Compared> rows) {}

    /** @param with the wave to compare with; the latest earlier one if empty */
    @Transactional(readOnly = true)
    public Results of(WaveId id, Optional<WaveId> with) {
        access.requireAnywhere(WavesAction.VIEW);
        var wave = read.wave(id);
        var shares = read.shares(id);
        var earlier = waves.before(wave);
        var before = chosen(earlier, with);
        var now = side(wave, shares);
        var rows = before.map(it -> Compared.of(now, side(it, read.shares(it.id()))))
                .orElseGet(() -> Compared.of(now, new Compared.Side(wave, List.of(), Map.of())));
        var silent = (int) shares.stream().filter(it -> it.handedIn() == 0).count();
        return new Results(wave, VillageShare.sum(wave.unit(), shares), silent, earlier, before.orElse(null), rows);
    }

    private static Optional<Wave> chosen(List<Wave> earlier, Optional<WaveId> with) {
        if (with.isEmpty()) return earlier.stream().findFirst();
        return Optional.of(earlier.stream().filter(it -> it.id().equals(with.get())).findFirst().orElseThrow(() -> new NotFound("earlier wave")));
    }

    private Compared.Side side(Wave wave, List<VillageShare> shares) {
        var questionnaire = questionnaires.find(wave.terms().questionnaire()).orElseThrow(() -> new NotFound("questionnaire"));
        var indicators = Indicator.of(questionnaire);
        var villages = shares.stream().collect(Collectors.toMap(VillageShare::village, Function.identity()));
        var sums = sums(wave.id());
        var estimates = new HashMap<Indicator.Key, Estimate>();
        for (var it : indicators) {
            estimates.put(it.key(), Estimate.of(it.measure(), sums.getOrDefault(it.key(), List.of()), villages));
        }
        return new Compared.Side(wave, indicators, estimates);
    }

    private Map<Indicator.Key, List<VillageSums>> sums(WaveId wave) {
        var found = new ArrayList<Map<Indicator.Key, List<VillageSums>>>();
        scope.write(() -> found.add(observations.sums(wave)));
        return found.getFirst();
    }
}
