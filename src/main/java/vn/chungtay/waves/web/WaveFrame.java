package vn.chungtay.waves.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.Wave;
import vn.chungtay.waves.model.WaveRefusal;
import vn.chungtay.waves.usecase.ReadWaves;
import vn.chungtay.waves.usecase.WaveOutcome;

/** What the pages of a wave share: the wave, its place, and its words. */
@Component
class WaveFrame {

    private final Geography geography;
    private final Access access;
    private final ReadWaves read;
    private final Words words;

    WaveFrame(Geography geography, Access access, ReadWaves read, Words words) {
        this.geography = geography;
        this.access = access;
        this.read = read;
        this.words = words;
    }

    /** The unit asked for, else the caller's own, else the country. */
    UnitId place(@Nullable UUID asked) {
        return asked == null ? access.home().orElseGet(geography::country) : new UnitId(asked);
    }

    LocalDate today() {
        return words.day(null);
    }

    Unit unit(UnitId place) {
        return geography.nearest(place, today()).orElseThrow(() -> new NotFound("unit " + place.value()));
    }

    Map<UnitId, String> names(Collection<UnitId> units) {
        var names = new HashMap<UnitId, String>();
        geography.units(Set.copyOf(units), today()).forEach((id, it) -> names.put(id, it.name()));
        // Who was merged since has the name of its last day.
        units.forEach(it -> names.computeIfAbsent(it, one -> unit(one).name()));
        return names;
    }

    Wave around(Model page, WaveId id, String current) {
        var wave = read.wave(id);
        var unit = unit(wave.unit());
        page.addAttribute("wave", wave);
        page.addAttribute("place", unit);
        page.addAttribute("step", wave.step(today()));
        page.addAttribute("path", geography.pathUp(wave.unit(), unit.asOf()).reversed());
        page.addAttribute("current", current);
        page.addAttribute("mayKeep", access.may(WavesAction.KEEP, wave.unit()) && !wave.isFinished());
        page.addAttribute("mayViewHouseholds", wave.isDrawn() && access.mayAnywhere(WavesAction.VIEW_HOUSEHOLDS));
        page.addAttribute("mayExport", access.mayAnywhere(WavesAction.EXPORT));
        return wave;
    }

    /** Says on the next page what was done, or why it was not. */
    void tell(WaveOutcome outcome, String notice, RedirectAttributes next) {
        switch (outcome) {
            case WaveOutcome.Done _ -> next.addFlashAttribute("notice", notice);
            case WaveOutcome.Refused it -> next.addFlashAttribute("fault", fault(it.because()));
        }
    }

    String fault(WaveRefusal because) {
        var key = "waves.refusal." + because.getClass().getSimpleName();
        return switch (because) {
            case WaveRefusal.YearOutside it -> words.text(key, String.valueOf(it.first()), String.valueOf(it.last()));
            case WaveRefusal.QuestionnaireNotThen it -> words.text(key, Vietnamese.date(it.day()));
            case WaveRefusal.NotOpen it -> words.text(key, Vietnamese.date(it.opens()), Vietnamese.date(it.closes()));
            case WaveRefusal.StillOpen it -> words.text(key, Vietnamese.number(it.households()));
            case WaveRefusal.Incomplete it -> words.text(key, it.places());
            case WaveRefusal.NoTitle _,
                    WaveRefusal.DaysTurned _,
                    WaveRefusal.PercentOutside _,
                    WaveRefusal.SameWave _,
                    WaveRefusal.DrawnAlready _,
                    WaveRefusal.NobodyThere _,
                    WaveRefusal.NotDrawn _,
                    WaveRefusal.Finished _,
                    WaveRefusal.HouseholdGone _,
                    WaveRefusal.HandedIn _ -> words.text(key);
        };
    }
}
