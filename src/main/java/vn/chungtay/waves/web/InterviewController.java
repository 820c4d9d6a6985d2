package vn.chungtay.waves.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.identity.Access;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.web.Posted;
import vn.chungtay.survey.web.SheetPages;
import vn.chungtay.waves.InterviewId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.Excuse;
import vn.chungtay.waves.model.Interview;
import vn.chungtay.waves.model.Wave;
import vn.chungtay.waves.usecase.AskHousehold;
import vn.chungtay.waves.usecase.ReadInterviews;
import vn.chungtay.waves.usecase.WaveOutcome;

/** One household of a wave: its sheet, or why it was not asked. */
@Controller
@RequestMapping("/survey-waves/{wave}/households/{interview}")
class InterviewController {

    private final AskHousehold asking;
    private final ReadInterviews read;
    private final WaveFrame frame;
    private final SheetPages pages;
    private final Access access;

    InterviewController(AskHousehold asking, ReadInterviews read, WaveFrame frame, SheetPages pages, Access access) {
        this.asking = asking;
        this.read = read;
        this.frame = frame;
        this.pages = pages;
        this.access = access;
    }

    @GetMapping
    String one(@PathVariable UUID wave, @PathVariable UUID interview, Model page) {
        around(page, read.one(new InterviewId(interview)));
        page.addAttribute("excuses", Excuse.values());
        return "waves/household";
    }

    private void around(Model page, Interview one) {
        Wave wave = frame.around(page, one.wave(), "households");
        page.addAttribute("one", one);
        page.addAttribute("village", frame.unit(one.village()).name());
        var asks = access.may(WavesAction.ASK, one.village()) && wave.step(frame.today()) == Wave.Step.ASKING;
        page.addAttribute("mayAsk", asks);
    }

    @PostMapping("/sheet/begin")
    String begin(@PathVariable UUID wave, @PathVariable UUID interview, RedirectAttributes next) {
        var outcome = asking.begin(new InterviewId(interview));
        if (outcome instanceof WaveOutcome.Done) return "redirect:" + address(wave, interview) + "/sheet";
        frame.tell(outcome, "", next);
        return "redirect:" + address(wave, interview);
    }

    @GetMapping("/sheet")
    String show(
            @PathVariable UUID wave,
            @PathVariable UUID interview,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "false") boolean strict,
            Model page) {
        var open = asking.open(new InterviewId(interview));
        return draw(wave, open, new Posted(open.filled(), Map.of()), section, strict, page);
    }

    @PostMapping("/sheet")
    String save(
            @PathVariable UUID wave,
            @PathVariable UUID interview,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> form,
            Model page,
            RedirectAttributes next) {
        var id = new InterviewId(interview);
        var open = asking.open(id);
        var section = form.getFirst(SheetPages.SECTION);
        var posted = pages.read(open.questionnaire(), open.filled(), Answers.NONE, form);
        if (!posted.isReadable()) return draw(wave, open, posted, section, false, page);
        var outcome = asking.save(id, revision, posted.filled().on(frame.today()));
        if (outcome instanceof WaveOutcome.Refused) frame.tell(outcome, "", next);
        return "redirect:" + address(wave, interview) + "/sheet?section=" + SheetPages.next(open.questionnaire(), form);
    }

    private String draw(UUID wave, AskHousehold.Open open, Posted posted, @Nullable String section, boolean strict, Model page) {
        around(page, open.interview());
        var shown = new SheetPages.Open(open.questionnaire(), posted.filled(), Answers.NONE, strict);
        var address = address(wave, open.interview().id().value()) + "/sheet";
        page.addAttribute("sheet", pages.page(shown, address, section, posted.unread()));
        page.addAttribute("open", open);
        return "waves/sheet";
    }

    @PostMapping("/sheet/handing-in")
    String handIn(@PathVariable UUID wave, @PathVariable UUID interview, RedirectAttributes next) {
        var outcome = asking.handIn(new InterviewId(interview));
        frame.tell(outcome, "waves.handed_in", next);
        return "redirect:" + address(wave, interview) + (outcome instanceof WaveOutcome.Done ? "" : "/sheet?strict=true");
    }

    @PostMapping("/sheet/reopening")
    String reopen(@PathVariable UUID wave, @PathVariable UUID interview, RedirectAttributes next) {
        frame.tell(asking.reopen(new InterviewId(interview)), "waves.reopened", next);
        return "redirect:" + address(wave, interview);
    }

    @PostMapping("/excuse")
    String excuse(@PathVariable UUID wave, @PathVariable UUID interview, @RequestParam Excuse why, RedirectAttributes next) {
        frame.tell(asking.excuse(new InterviewId(interview), why), "waves.excused", next);
        return "redirect:" + address(wave, interview);
    }

    private static String address(UUID wave, UUID interview) {
        return "/survey-waves/" + wave + "/households/" + interview;
    }
}
