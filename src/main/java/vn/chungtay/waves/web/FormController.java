package vn.chungtay.waves.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.documents.TextLine;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Questionnaire.Section;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.SurveyAction;
import vn.chungtay.waves.model.PlainForm;
import vn.chungtay.waves.model.PlainForm.Field;
import vn.chungtay.waves.model.PlainForm.Problem;
import vn.chungtay.waves.model.PlainFormText;
import vn.chungtay.waves.usecase.LoadForm;
import vn.chungtay.waves.usecase.OpenWave;

/** Own forms of a province: brought in from a file, and a file to begin with. */
@Controller
@RequestMapping("/survey-waves/forms")
class FormController {

    private static final int SHOWN = 30;
    private static final String MARK = "x";

    private final LoadForm loading;
    private final OpenWave opening;
    private final WaveFrame frame;
    private final Access access;
    private final Words words;

    FormController(LoadForm loading, OpenWave opening, WaveFrame frame, Access access, Words words) {
        this.loading = loading;
        this.opening = opening;
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable UUID unit, Model page) {
        var place = frame.place(unit);
        page.addAttribute("place", frame.unit(place));
        page.addAttribute("unit", place.value());
        page.addAttribute("today", frame.today());
        page.addAttribute("questionnaires", opening.questionnaires());
        page.addAttribute("mayLoad", access.may(SurveyAction.LOAD_FORM, place));
        page.addAttribute("fields", Field.values());
        page.addAttribute("kinds", PlainForm.KINDS);
        return "waves/forms";
    }

    @PostMapping
    String load(
            @RequestParam UUID unit,
            @RequestParam String code,
            @RequestParam String title,
            @RequestParam String document,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        var typed = new LoadForm.Typed(
                new UnitId(unit), code.strip(), id -> new PlainFormText.Head(id, title.strip(), from, document.strip(), sentences()));
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        switch (DocumentReader.standard().read(name, file.getInputStream())) {
            case ReadOutcome.Refused it -> next.addFlashAttribute("faults", List.of(words.text(it.reason().message())));
            case ReadOutcome.Read it -> take(typed, it.text().lines(), next);
        }
        next.addFlashAttribute("typed", Map.of("code", code, "title", title, "document", document, "from", from));
        return "redirect:/survey-waves/forms?unit=" + unit;
    }

    private void take(LoadForm.Typed typed, List<TextLine> lines, RedirectAttributes next) {
        var form = PlainForm.read(lines.stream().map(TextLine::cells).toList(), vocabulary());
        switch (loading.load(typed, form)) {
            case LoadForm.Answer.Loaded it -> next.addFlashAttribute(
                    "done", words.text("waves.form.loaded", it.id().code(), it.id().version(), form.lines().size()));
            case LoadForm.Answer.Refused it ->
                    next.addFlashAttribute("faults", it.problems().stream().limit(SHOWN).map(this::problem).toList());
        }
    }

    private String problem(Problem it) {
        var values = new ArrayList<Object>(it.values());
        if (it.line() > 0) values.addFirst(it.line());
        return words.text("waves.form.problem." + it.key(), values.toArray());
    }

    private PlainFormText.Sentences sentences() {
        return new PlainFormText.Sentences(
                words.text("waves.form.place"),
                words.text("waves.form.note"),
                words.text("waves.form.living"),
                words.text("waves.form.people"),
                words.text("waves.form.name"),
                words.text("waves.form.name_help"));
    }

    private PlainForm.Vocabulary vocabulary() {
        var kinds = PlainForm.KINDS.stream().collect(Collectors.toMap(Function.identity(), it -> words.text("survey.kind." + it)));
        var heads = new EnumMap<Field, String>(Field.class);
        for (var it : Field.values()) heads.put(it, words.text("waves.form.field." + it));
        return new PlainForm.Vocabulary(heads, kinds);
    }

    /** A form that is there as a file, to be changed and brought in as an own one. Conditions are left out. */
    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam String questionnaire, @RequestParam int version, @RequestParam SheetFormat format) {
        var id = new QuestionnaireId(questionnaire, version);
        var it = opening.questionnaires().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("questionnaire"));
        var rows = new ArrayList<List<?>>();
        var roster = it.roster() == null ? "" : it.roster().name();
        for (var section : it.sections()) {
            section.questions().stream()
                    .filter(one -> !one.code().equals(roster) && PlainForm.KINDS.contains(one.kind()))
                    .forEach(one -> rows.add(cells(section, one)));
        }
        var columns = Arrays.stream(Field.values()).map(one -> Column.text(words.text("waves.form.field." + one), 24)).toList();
        return Downloads.of(SheetFile.write(format, new Table(it.title(), List.of(it.title()), columns, RowSource.of(rows))), "mau-phieu-" + questionnaire);
    }

    private List<?> cells(Section section, Question it) {
        var options = it.form().choices().stream().map(one -> one.code() + "=" + one.label()).collect(Collectors.joining("; "));
        return List.of(
                section.title(), it.code(), it.wording().label(), words.text("survey.kind." + it.kind()), it.wording().help(),
                it.wording().unit(), options, mark(it.rule().required()), mark(it.rule().dontKnow()), mark(section.perMember()));
    }

    private static String mark(boolean yes) {
        return yes ? MARK : "";
    }
}
