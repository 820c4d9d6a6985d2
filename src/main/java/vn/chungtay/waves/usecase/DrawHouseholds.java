package vn.chungtay.waves.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.HouseholdDraw;
import vn.chungtay.waves.model.WaveRefusal;
import vn.chungtay.waves.store.PoolStore;
import vn.chungtay.waves.store.WaveStore;
import vn.chungtay.waves.usecase.WaveOutcome.Done;
import vn.chungtay.waves.usecase.WaveOutcome.Refused;

/** Draws the households of a wave, once: nobody draws until it suits. */
@Service
public class DrawHouseholds {

    private static final int SEEDS = 1_000_000_000;

    private final Access access;
    private final Audit audit;
    private final WaveStore waves;
    private final PoolStore pools;
    private final CheckedScope scope;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawHouseholds(Access access, Audit audit, WaveStore waves, PoolStore pools, CheckedScope scope, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.waves = waves;
        this.pools = pools;
        this.scope = scope;
        this.clock = clock;
    }

    /** From those who live in the unit today. */
    @Transactional
    public WaveOutcome draw(WaveId id) {
        var wave = waves.lock(id).orElseThrow(() -> new NotFound("wave"));
        access.require(WavesAction.KEEP, wave.unit());
        if (wave.isDrawn()) return new Refused(new WaveRefusal.DrawnAlready());
        var today = LocalDate.now(clock);
        var pool = pools.candidates(wave.unit(), wave.terms().sample().population(), today);
        if (pool.isEmpty()) return new Refused(new WaveRefusal.NobodyThere());
        long seed = 1 + random.nextInt(SEEDS);
        var drawn = HouseholdDraw.draw(pool, seed, wave.terms().sample());
        waves.drawn(id, seed, today);
        scope.write(() -> pools.keep(id, pool, drawn));
        audit.changed(WavesAction.KEEP.code(), id, Map.of(), Map.of("seed", seed, "pool", pool.size(), "drawn", drawn.size()));
        return new Done();
    }
}
