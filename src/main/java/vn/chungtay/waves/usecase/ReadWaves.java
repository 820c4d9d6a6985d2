package vn.chungtay.waves.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.VillageShare;
import vn.chungtay.waves.model.Wave;
import vn.chungtay.waves.store.PoolStore;
import vn.chungtay.waves.store.WaveStore;

/** Shows survey waves and how far they are. Counts tell of nobody in particular, so all villages are counted for everybody. */
@Service
public class ReadWaves {

    private final Access access;
    private final Geography geography;
    private final WaveStore waves;
    private final PoolStore pools;
    private final CheckedScope scope;
    private final Clock clock;

    ReadWaves(Access access, Geography geography, WaveStore waves, PoolStore pools, CheckedScope scope, Clock clock) {
        this.access = access;
        this.geography = geography;
        this.waves = waves;
        this.pools = pools;
        this.scope = scope;
        this.clock = clock;
    }

    /** @param total of all pages */
    public record Page(List<Wave> waves, int total) {}

    /** Of the place, of what lies in it, and of what it lies in. */
    @Transactional(readOnly = true)
    public Page of(UnitId place, String words, int offset, int limit) {
        access.require(WavesAction.VIEW, place);
        var today = LocalDate.now(clock);
        return new Page(waves.about(place, today, words.strip(), offset, limit), waves.count(place, today, words.strip()));
    }

    /** Whoever works somewhere in its unit sees the wave too. */
    @Transactional(readOnly = true)
    public Wave wave(WaveId id) {
        var wave = waves.find(id).orElseThrow(() -> new NotFound("wave"));
        if (access.may(WavesAction.VIEW, wave.unit())) return wave;
        var today = LocalDate.now(clock);
        var within = access.requireAnywhere(WavesAction.VIEW).stream()
                .anyMatch(it -> geography.pathUp(it, today).stream().anyMatch(above -> above.id().equals(wave.unit())));
        if (!within) access.require(WavesAction.VIEW, wave.unit());
        return wave;
    }

    @Transactional(readOnly = true)
    public List<VillageShare> shares(WaveId id) {
        wave(id);
        var shares = new ArrayList<VillageShare>();
        scope.write(() -> shares.addAll(pools.shares(id)));
        return shares;
    }
}
