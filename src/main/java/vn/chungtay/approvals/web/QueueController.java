package vn.chungtay.approvals.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.approvals.DossierId;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.approvals.usecase.CommentOnDossier;
import vn.chungtay.approvals.usecase.MoveDossier;
import vn.chungtay.approvals.usecase.ReadDossiers;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;

/** What waits for somebody, and the dossier that waits. */
@Controller
@RequestMapping("/approvals")
class QueueController {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final ReadDossiers read;
    private final MoveDossier move;
    private final CommentOnDossier comment;
    private final MessageSource messages;

    QueueController(ReadDossiers read, MoveDossier move, CommentOnDossier comment, MessageSource messages) {
        this.read = read;
        this.move = move;
        this.comment = comment;
        this.messages = messages;
    }

    @GetMapping
    String queue(@RequestParam(defaultValue = "") String q, Model page) {
        page.addAttribute("rows", found(q));
        page.addAttribute("q", q);
        page.addAttribute("longest", ReadDossiers.LONGEST_QUEUE);
        return "approvals/queue";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var title = text("approvals.queue.title");
        var columns = List.of(
                Column.text(text("approvals.column.title"), 50),
                Column.text(text("approvals.column.place"), 24),
                Column.text(text("approvals.column.act"), 18),
                Column.date(text("approvals.column.due")),
                Column.whole(text("approvals.column.late")),
                Column.text(text("approvals.column.sender"), 24));
        var rows = RowSource.of(found(q).stream().<List<?>>map(this::cells).toList());
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, rows)), "cho-toi-xu-ly");
    }

    private List<?> cells(ReadDossiers.Waiting it) {
        var act = it.row().returned() ? "approvals.act.MEND" : "approvals.act." + it.row().act();
        return List.of(it.row().title(), it.place(), text(act), it.row().due(), it.late(), it.row().sender());
    }

    private List<ReadDossiers.Waiting> found(String words) {
        var wanted = Vietnamese.fold(words);
        return read.waiting().stream()
                .filter(it -> Vietnamese.fold(it.row().title() + " " + it.place()).contains(wanted))
                .toList();
    }

    @GetMapping("/{id}")
    String dossier(@PathVariable UUID id, Model page) {
        page.addAttribute("it", read.one(new DossierId(id)));
        page.addAttribute("moments", MOMENT);
        return "approvals/dossier";
    }

    @PostMapping("/{id}/moves")
    String move(@PathVariable UUID id, MoveForm form, RedirectAttributes next) {
        switch (move.move(new DossierId(id), form.version(), form.toMove())) {
            case MoveResult.Moved it ->
                next.addFlashAttribute("notice", "approvals.moved." + it.standing().state());
            case MoveResult.Refused it -> {
                next.addFlashAttribute("fault", it.because().message());
                next.addFlashAttribute("typed", form.note());
            }
        }
        return "redirect:/approvals/" + id;
    }

    @PostMapping("/{id}/comments")
    String comment(@PathVariable UUID id, @RequestParam(defaultValue = "") String said, RedirectAttributes next) {
        if (!comment.comment(new DossierId(id), said)) next.addFlashAttribute("fault", "approvals.comment.empty");
        return "redirect:/approvals/" + id;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }
}
