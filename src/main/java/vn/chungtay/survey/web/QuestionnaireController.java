package vn.chungtay.survey.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.web.Words;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;

/** The questionnaires to read before going out, with the help of every question, and to try; a try is kept nowhere. */
@Controller
@RequestMapping("/questionnaires")
class QuestionnaireController {

    private static final MemberId SOMEBODY = new MemberId("1");
    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final Questionnaires questionnaires;
    private final SheetPages pages;
    private final Words words;

    QuestionnaireController(Questionnaires questionnaires, SheetPages pages, Words words) {
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("questionnaires", questionnaires.all());
        return "survey/questionnaires";
    }

    @GetMapping("/{code}/{version}")
    String guide(@PathVariable String code, @PathVariable int version, Model page) {
        var questionnaire = questionnaire(code, version);
        page.addAttribute("it", questionnaire);
        page.addAttribute("source", pages.source(questionnaire));
        return "survey/questionnaire";
    }

    @GetMapping("/{code}/{version}/try")
    String form(
            @PathVariable String code, @PathVariable int version, @RequestParam(required = false) @Nullable String section,
            Model page) {
        var questionnaire = questionnaire(code, version);
        return tried(questionnaire, new Posted(blank(questionnaire), Map.of()), section, false, page);
    }

    @PostMapping("/{code}/{version}/try")
    String judge(
            @PathVariable String code, @PathVariable int version, @RequestParam MultiValueMap<String, String> form, Model page) {
        var questionnaire = questionnaire(code, version);
        var only = new LinkedMultiValueMap<>(form);
        only.remove(SheetPages.ADD);
        var posted = pages.read(questionnaire, blank(questionnaire), Answers.NONE, only);
        return tried(questionnaire, posted, form.getFirst(SheetPages.SECTION), true, page);
    }

    private String tried(Questionnaire questionnaire, Posted posted, @Nullable String section, boolean strict, Model page) {
        var open = new SheetPages.Open(questionnaire, posted.filled(), Answers.NONE, strict);
        var address = "/questionnaires/" + questionnaire.id() + "/try";
        page.addAttribute("it", questionnaire);
        page.addAttribute("sheet", pages.page(open, address, section, posted.unread()));
        page.addAttribute("judged", strict);
        return "survey/try";
    }

    private Questionnaire questionnaire(String code, int version) {
        return questionnaires.all().stream()
                .filter(it -> it.id().code().equals(code) && it.id().version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("questionnaire " + code));
    }

    private Filled blank(Questionnaire questionnaire) {
        var answers = Answers.NONE;
        var roster = questionnaire.roster();
        if (roster != null) {
            answers = answers.with(new AnswerPlace(roster.name(), SOMEBODY), new Answer.Text(words.text("survey.try.somebody")));
        }
        return new Filled(questionnaire.id(), words.day(null), NOBODY, answers, Map.of());
    }
}
