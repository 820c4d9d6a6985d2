package vn.chungtay.waves.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.VillageShare;
import vn.chungtay.waves.model.WaveRefusal;
import vn.chungtay.waves.store.PoolStore;
import vn.chungtay.waves.store.WaveStore;
import vn.chungtay.waves.usecase.WaveOutcome.Done;
import vn.chungtay.waves.usecase.WaveOutcome.Refused;

/** Ends a wave, once of every household drawn there is a sheet or the reason why there is none. */
@Service
public class FinishWave {

    private final Access access;
    private final Audit audit;
    private final WaveStore waves;
    private final PoolStore pools;
    private final Clock clock;

    FinishWave(Access access, Audit audit, WaveStore waves, PoolStore pools, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.waves = waves;
        this.pools = pools;
        this.clock = clock;
    }

    @Transactional
    public WaveOutcome finish(WaveId id) {
        var wave = waves.lock(id).orElseThrow(() -> new NotFound("wave"));
        access.require(WavesAction.KEEP, wave.unit());
        if (wave.isFinished()) return new Refused(new WaveRefusal.Finished());
        if (!wave.isDrawn()) return new Refused(new WaveRefusal.NotDrawn());
        var whole = VillageShare.sum(wave.unit(), pools.shares(id));
        if (whole.open() > 0) return new Refused(new WaveRefusal.StillOpen(whole.open()));
        waves.finish(id, LocalDate.now(clock));
        audit.changed(WavesAction.KEEP.code(), id, Map.of(), Map.of(
                "finished", true, "handed_in", whole.handedIn(), "not_asked", whole.notAsked()));
        return new Done();
    }
}
