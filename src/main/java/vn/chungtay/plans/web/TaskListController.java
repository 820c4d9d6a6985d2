package vn.chungtay.plans.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.store.TaskList.Which;
import vn.chungtay.plans.usecase.ReadTasks;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** Tasks as lists: those of a plan, and what is open, late or stuck over all plans of a unit and below it. */
@Controller
@RequestMapping("/plans")
class TaskListController {

    private static final int PAGE = 50;
    private static final int LONGEST_FILE = 5_000;

    private final ReadTasks read;
    private final Words words;

    TaskListController(ReadTasks read, Words words) {
        this.read = read;
        this.words = words;
    }

    /** @param below in the units below, and not the unit's own */
    record Asked(@Nullable UUID unit, @Nullable Boolean below, @Nullable Which which, @Nullable String q, @Nullable Integer page) {

        @Nullable UnitId place() {
            return unit == null ? null : new UnitId(unit);
        }

        public boolean lower() {
            return Boolean.TRUE.equals(below);
        }

        public Which what() {
            return which == null ? Which.LATE : which;
        }

        public String searched() {
            return q == null ? "" : q;
        }

        public int at() {
            return page == null ? 0 : Math.max(0, page);
        }
    }

    @GetMapping("/{id}/tasks")
    String ofPlan(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        var it = read.of(new PlanId(id), q);
        var from = Math.min(Paging.offset(page, PAGE), it.rows().size());
        model.addAttribute("it", it);
        model.addAttribute("rows", it.rows().subList(from, Math.min(from + PAGE, it.rows().size())));
        model.addAttribute("q", q);
        model.addAttribute("at", Math.max(0, page));
        model.addAttribute("more", it.rows().size() > from + PAGE);
        return "plans/tasks";
    }

    @GetMapping("/{id}/tasks/file")
    ResponseEntity<Resource> fileOfPlan(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var it = read.of(new PlanId(id), q);
        var title = words.text("plans.task.of_plan", it.unit().name(), it.plan().years().toString());
        var rows = it.rows().stream().<List<?>>map(this::cells).toList();
        return file(format, title, columns(), rows, "viec-trong-nam");
    }

    @GetMapping("/tasks")
    String desk(@ModelAttribute("asked") Asked asked, Model page) {
        var desk = read.desk(asked.place(), asked.lower(), asked.what(), asked.searched(), PAGE + 1, Paging.offset(asked.at(), PAGE));
        page.addAttribute("it", desk);
        page.addAttribute("rows", desk.rows().subList(0, Math.min(PAGE, desk.rows().size())));
        page.addAttribute("more", desk.rows().size() > PAGE);
        page.addAttribute("kinds", Which.values());
        return "plans/task-desk";
    }

    @GetMapping("/tasks/file")
    ResponseEntity<Resource> deskFile(Asked asked, @RequestParam SheetFormat format) {
        var desk = read.desk(asked.place(), asked.lower(), asked.what(), asked.searched(), LONGEST_FILE, 0);
        var title = words.text("plans.task.which." + asked.what()) + " – " + desk.unit().name();
        var columns = new java.util.ArrayList<>(columns());
        columns.addFirst(Column.text(words.text("plans.task.plan_of"), 24));
        var rows = desk.rows().stream()
                .<List<?>>map(it -> {
                    var cells = new java.util.ArrayList<Object>(cells(it.row()));
                    cells.addFirst(it.planPlace() + " " + it.years());
                    return cells;
                })
                .toList();
        return file(format, title, columns, rows, "viec-can-theo-doi");
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.text("plans.task.title"), 50),
                Column.text(words.text("plans.task.unit"), 20),
                Column.text(words.text("plans.task.organisation"), 24),
                Column.text(words.text("plans.task.person"), 20),
                Column.date(words.text("plans.task.starts")),
                Column.date(words.text("plans.task.ends")),
                Column.text(words.text("plans.task.status"), 16),
                Column.date(words.text("plans.task.finished_on")),
                Column.whole(words.text("plans.task.days_late")),
                Column.text(words.text("plans.task.obstacle"), 40),
                Column.text(words.text("plans.task.product"), 30));
    }

    private List<?> cells(ReadTasks.Row it) {
        var terms = it.task().terms();
        var progress = it.task().progress();
        return Arrays.asList(
                terms.title(), it.place(), terms.organisation(), terms.person(), terms.starts(), terms.ends(),
                words.text("plans.task.status." + progress.status()), progress.finishedOn(), it.days(),
                progress.obstacle(), terms.product());
    }

    private ResponseEntity<Resource> file(SheetFormat format, String title, List<Column> columns, List<List<?>> rows, String name) {
        var table = new Table(words.text("plans.task.sheet"), List.of(title), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), name);
    }
}
