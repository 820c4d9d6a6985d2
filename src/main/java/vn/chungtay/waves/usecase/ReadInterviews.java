package vn.chungtay.waves.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.platform.NotFound;
import vn.chungtay.waves.InterviewId;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.Interview;
import vn.chungtay.waves.model.InterviewFilter;
import vn.chungtay.waves.model.Wave;
import vn.chungtay.waves.store.InterviewStore;
import vn.chungtay.waves.store.InterviewStore.Waiting;
import vn.chungtay.waves.store.PoolStore;

/** Shows the households drawn for a wave to those in charge; each look is recorded. */
@Service
public class ReadInterviews {

    private final Access access;
    private final ReadWaves waves;
    private final PoolStore pools;
    private final InterviewStore interviews;
    private final Clock clock;

    ReadInterviews(Access access, ReadWaves waves, PoolStore pools, InterviewStore interviews, Clock clock) {
        this.access = access;
        this.waves = waves;
        this.pools = pools;
        this.interviews = interviews;
        this.clock = clock;
    }

    /** @param total of all pages */
    public record Page(List<Interview> interviews, int total) {}

    /** Villages of the wave whose households the caller may see. */
    @Transactional(readOnly = true)
    public Set<UnitId> villages(WaveId id) {
        return visible(waves.wave(id), WavesAction.VIEW_HOUSEHOLDS);
    }

    @Transactional
    public Page page(WaveId id, InterviewFilter filter, int offset, int limit) {
        var asked = narrowed(filter, visible(waves.wave(id), WavesAction.VIEW_HOUSEHOLDS));
        var found = interviews.page(id, asked, offset, limit);
        look(id, WavesAction.VIEW_HOUSEHOLDS, found);
        return new Page(found, interviews.count(id, asked));
    }

    /** All of them, to be taken out of the program. */
    @Transactional
    public List<Interview> export(WaveId id, InterviewFilter filter) {
        var found = interviews.page(id, narrowed(filter, visible(waves.wave(id), WavesAction.EXPORT)), 0, Integer.MAX_VALUE);
        look(id, WavesAction.EXPORT, found);
        return found;
    }

    /** Asks the right in each village that is shown; where none is, in the unit of the wave. */
    private void look(WaveId id, Action action, List<Interview> found) {
        var today = LocalDate.now(clock);
        found.stream().collect(Collectors.groupingBy(Interview::village)).forEach((village, there) ->
                access.require(action, village, there.stream().map(Interview::household).toList(), today));
        if (found.isEmpty() && !access.mayAnywhere(action)) access.require(action, waves.wave(id).unit());
    }

    private static InterviewFilter narrowed(InterviewFilter filter, Set<UnitId> visible) {
        var villages = new HashSet<>(visible);
        if (!filter.villages().isEmpty()) villages.retainAll(filter.villages());
        return filter.in(villages);
    }

    private Set<UnitId> visible(Wave wave, Action action) {
        var seen = pools.villages(wave.id());
        if (access.may(action, wave.unit())) return Set.copyOf(seen);
        return seen.stream().filter(it -> access.may(action, it)).collect(Collectors.toSet());
    }

    @Transactional
    public Interview one(InterviewId id) {
        var interview = interviews.find(id).orElseThrow(() -> new NotFound("interview"));
        access.require(WavesAction.VIEW_HOUSEHOLDS, interview.village(), List.of(interview.household()), LocalDate.now(clock));
        return interview;
    }

    /** What waits for whoever asks households; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting() {
        if (!access.mayAnywhere(WavesAction.ASK)) return Optional.empty();
        access.requireAnywhere(WavesAction.ASK);
        return interviews.waiting(LocalDate.now(clock));
    }
}
