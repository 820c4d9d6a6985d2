package vn.chungtay.survey.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.web.SheetPages.Open;

/** What an owner of sheets writes to have them filled in, with the sheets in memory. */
@Controller
@RequestMapping("/try-out-sheets/{id}")
class TryOutController {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private final SheetPages pages;
    private final Questionnaires questionnaires;
    private final Map<UUID, Sheet> sheets = new ConcurrentHashMap<>();

    TryOutController(SheetPages pages, Questionnaires questionnaires) {
        this.pages = pages;
        this.questionnaires = questionnaires;
    }

    record Sheet(Questionnaire questionnaire, Filled filled, Answers before) {}

    UUID open(String code, Answers before) {
        var questionnaire = questionnaires.on(code, DAY).orElseThrow();
        var answers = questionnaires.opening(questionnaire, before);
        var filled = new Filled(questionnaire.id(), DAY, new UserId(new UUID(0, 1)), answers, Map.of());
        var id = UUID.randomUUID();
        sheets.put(id, new Sheet(questionnaire, filled, before));
        return id;
    }

    Filled filled(UUID id) {
        return sheets.get(id).filled();
    }

    @GetMapping
    String show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "false") boolean strict, Model page) {
        return draw(id, new Posted(filled(id), Map.of()), section, strict, page);
    }

    @PostMapping
    String save(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Model page) {
        var sheet = sheets.get(id);
        var posted = pages.read(sheet.questionnaire(), sheet.filled(), sheet.before(), form);
        sheets.put(id, new Sheet(sheet.questionnaire(), posted.filled(), sheet.before()));
        var section = form.getFirst(SheetPages.SECTION);
        if (posted.isReadable()) return "redirect:/try-out-sheets/" + id + "?section=" + section;
        return draw(id, posted, section, false, page);
    }

    private String draw(UUID id, Posted posted, @Nullable String section, boolean strict, Model page) {
        var sheet = sheets.get(id);
        var open = new Open(sheet.questionnaire(), posted.filled(), sheet.before(), strict);
        page.addAttribute("sheet", pages.page(open, "/try-out-sheets/" + id, section, posted.unread()));
        return "survey/try-out";
    }
}
