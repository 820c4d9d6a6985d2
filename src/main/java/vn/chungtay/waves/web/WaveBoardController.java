package vn.chungtay.waves.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.model.VillageShare;
import vn.chungtay.waves.usecase.DrawHouseholds;
import vn.chungtay.waves.usecase.FinishWave;
import vn.chungtay.waves.usecase.ReadWaves;

/** How far a wave is, village by village; drawing its households, and finishing it. */
@Controller
@RequestMapping("/survey-waves/{wave}")
class WaveBoardController {

    private static final int PAGE = 100;

    private final ReadWaves read;
    private final DrawHouseholds drawing;
    private final FinishWave finishing;
    private final Questionnaires questionnaires;
    private final WaveFrame frame;

    WaveBoardController(
            ReadWaves read, DrawHouseholds drawing, FinishWave finishing, Questionnaires questionnaires, WaveFrame frame) {
        this.read = read;
        this.drawing = drawing;
        this.finishing = finishing;
        this.questionnaires = questionnaires;
        this.frame = frame;
    }

    /** A village with its name. */
    record Line(String name, VillageShare share) {}

    @GetMapping
    String board(@PathVariable UUID wave, @RequestParam(name = "page", defaultValue = "1") int number, Model page) {
        var it = frame.around(page, new WaveId(wave), "board");
        var shares = read.shares(it.id());
        var paging = Paging.of(number, shares.size(), PAGE);
        page.addAttribute("questionnaire", questionnaires.find(it.terms().questionnaire()).orElse(null));
        page.addAttribute("whole", VillageShare.sum(it.unit(), shares));
        page.addAttribute("paging", paging);
        page.addAttribute("lines", paging.rows(lines(shares)));
        return "waves/wave";
    }

    private List<Line> lines(List<VillageShare> shares) {
        var names = frame.names(shares.stream().map(VillageShare::village).toList());
        return shares.stream()
                .map(it -> new Line(names.getOrDefault(it.village(), ""), it))
                .sorted(Comparator.comparing(Line::name).thenComparing(it -> it.share().village().value()))
                .toList();
    }

    @PostMapping("/draw")
    String draw(@PathVariable UUID wave, RedirectAttributes next) {
        frame.tell(drawing.draw(new WaveId(wave)), "waves.drawn", next);
        return "redirect:/survey-waves/" + wave;
    }

    @PostMapping("/finish")
    String finish(@PathVariable UUID wave, RedirectAttributes next) {
        frame.tell(finishing.finish(new WaveId(wave)), "waves.finished", next);
        return "redirect:/survey-waves/" + wave;
    }
}
