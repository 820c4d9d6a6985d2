package vn.chungtay.registry.web;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paged;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.model.Condition.Trait;
import vn.chungtay.registry.model.HouseholdClass;
import vn.chungtay.registry.model.Target;
import vn.chungtay.registry.usecase.ListPeople;
import vn.chungtay.shared.Sex;

/** People, or households, of a target group or by conditions of one's own: on the screen, on paper and as a file. */
@Controller
@RequestMapping("/people")
class PeopleController {

    private static final int PAGE = 50;
    private static final int FURTHEST_PAGE = 1_000_000;
    private static final int SOON = 30;

    private final ListPeople listPeople;
    private final Places places;
    private final PeopleWords said;
    private final PeopleSheet sheet;
    private final Words words;

    PeopleController(ListPeople listPeople, Places places, PeopleWords said, PeopleSheet sheet, Words words) {
        this.listPeople = listPeople;
        this.places = places;
        this.said = said;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping
    String list(PeopleQuestion question, @RequestParam(defaultValue = "1") int page, Model model) {
        var day = words.day(question.asOf());
        var place = place(question);
        int number = Math.clamp(page, 1, FURTHEST_PAGE);
        var faults = question.outOfBounds();
        if (faults.isEmpty() && !question.isEmpty()) {
            var found = listPeople.page(question.filter(place, day), (number - 1) * PAGE, PAGE);
            var query = question.query(place, day);
            model.addAttribute("it", new PeoplePage(
                    found, number, PAGE, query, Boolean.TRUE.equals(question.undecided()), question.ofHouseholds()));
            model.addAttribute("said", said.of(question, day));
        }
        model.addAttribute("asked", question);
        model.addAttribute("faults", faults);
        model.addAttribute("day", day);
        model.addAttribute("unit", place.value());
        model.addAttribute("place", places.path(place, day));
        model.addAttribute("mayExport", places.mayExport());
        choices(model);
        return "registry/people";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(PeopleQuestion question, @RequestParam SheetFormat format) {
        if (!question.outOfBounds().isEmpty()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var day = words.day(question.asOf());
        var place = place(question);
        var title = question.target() == null
                ? words.text("registry.people.title")
                : words.text("registry.target." + question.target());
        var titles = List.of(title, places.path(place, day) + " – " + Vietnamese.date(day), String.join("; ", said.of(question, day)));
        var file = listPeople.write(question.filter(place, day), format, rows -> sheet.of(titles, rows), sheet::cells);
        return Downloads.of(file, "danh-sach-nguoi-" + day);
    }

    private UnitId place(PeopleQuestion question) {
        return question.unit() == null ? places.own() : new UnitId(question.unit());
    }

    private void choices(Model model) {
        model.addAttribute("choices", places.withOwn(words.day(null)));
        model.addAttribute("targets", Target.values());
        model.addAttribute("classes", HouseholdClass.values());
        model.addAttribute("traits", Trait.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("jobs", Job.values());
        model.addAttribute("groups", said.groups());
        model.addAttribute("soon", SOON);
    }

    /** A page of a list of people, and the addresses around it. */
    record PeoplePage(
            ListPeople.Page found, int number, int size, String query, boolean undecided, boolean households) implements Paged {

        public int total() {
            return undecided ? found.count().undecided() : found.count().people();
        }

        @Override
        public int pages() {
            return Paging.pages(total(), size);
        }

        public int first() {
            return (number - 1) * size;
        }

        public String page(int wanted) {
            return "/people?" + query + (undecided ? "&undecided=true" : "") + "&page=" + wanted;
        }

        public String others() {
            return "/people?" + query + (undecided ? "" : "&undecided=true");
        }

        public String file(String format) {
            return "/people/file?" + query + (undecided ? "&undecided=true" : "") + "&format=" + format;
        }
    }
}
