package vn.chungtay.fieldwork.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Change;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.store.WaitingList;
import vn.chungtay.fieldwork.usecase.ReadWaiting;
import vn.chungtay.fieldwork.usecase.ReadWaiting.Opened;
import vn.chungtay.fieldwork.usecase.SettlePacket;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Questionnaire;

/** What could not be taken in, readable as a whole: a person tries it again or says why it is settled. */
@Controller
@RequestMapping("/field-work/quarantine")
class WaitingPacketController {

    private static final int PAGE = 50;
    private static final String HELD = "fieldwork.office.reason.HELD";

    private final ReadWaiting waiting;
    private final SettlePacket settling;
    private final AnswerWords answers;
    private final FieldworkFrame frame;

    WaitingPacketController(ReadWaiting waiting, SettlePacket settling, AnswerWords answers, FieldworkFrame frame) {
        this.waiting = waiting;
        this.settling = settling;
        this.answers = answers;
        this.frame = frame;
    }

    /** A packet of the list. */
    record PacketRow(UUID id, String who, String place, String user, String device, String received, String way, String reason, int number) {}

    /** One answer of a packet. */
    record AnswerRow(String whose, String question, String before, String after) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var number = Math.max(1, page);
        var found = waiting.packets(FieldworkFrame.question(village, q), (number - 1) * PAGE, PAGE);
        frame.around(model, "quarantine");
        model.addAttribute("rows", rows(found));
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("village", village);
        model.addAttribute("q", q);
        return "fieldwork/quarantine";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> list(
            @RequestParam(required = false) @Nullable UUID village, @RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var rows = new ArrayList<List<?>>();
        for (var row : rows(waiting.exportPackets(FieldworkFrame.question(village, q)))) {
            rows.add(List.of(row.who(), row.place(), row.user(), row.device(), row.received(), row.way(), row.reason()));
        }
        var columns = List.of(
                Column.text(frame.text("fieldwork.office.household"), 36),
                Column.text(frame.text("fieldwork.office.village"), 24),
                Column.text(frame.text("fieldwork.office.user"), 28),
                Column.text(frame.text("fieldwork.office.device"), 24),
                Column.text(frame.text("fieldwork.office.received"), 18),
                Column.text(frame.text("fieldwork.office.way"), 22),
                Column.text(frame.text("fieldwork.office.why"), 60));
        var title = frame.text("fieldwork.office.quarantine.title");
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), "phan-chua-vao-phieu");
    }

    private List<PacketRow> rows(ReadWaiting.Packets found) {
        return found.rows().stream()
                .map(it -> row(it, frame.who(it.about().flatMap(one -> Optional.ofNullable(found.named().get(one))))))
                .toList();
    }

    private PacketRow row(WaitingList.Row it, String who) {
        return new PacketRow(
                it.id().value(),
                who,
                frame.place(it.unit()),
                it.user(),
                it.device(),
                frame.at(it.receivedAt()),
                frame.text("fieldwork.office.way." + it.way()),
                it.reason().map(one -> frame.text("fieldwork.reason." + one)).orElseGet(() -> frame.text(HELD)),
                it.number());
    }

    @GetMapping("/{packet}")
    String one(@PathVariable UUID packet, Model model) {
        var it = waiting.packet(new ArrivalId(packet));
        frame.around(model, "quarantine");
        var isOpen = it.row().outcome() != Outcome.APPLIED && !it.row().settled();
        model.addAttribute("packet", row(it.row(), frame.who(it.about())));
        model.addAttribute("about", it.about().orElse(null));
        model.addAttribute("answers", it.kept().map(kept -> answers(kept, it)).orElse(List.of()));
        model.addAttribute("kept", it.kept().map(Kept::packet).orElse(null));
        model.addAttribute("mayTryAgain", isOpen && it.kept().isPresent());
        model.addAttribute("maySettle", isOpen && it.row().outcome() == Outcome.QUARANTINED);
        return "fieldwork/packet";
    }

    private List<AnswerRow> answers(Kept kept, Opened opened) {
        var changes = kept.packet().changes();
        return changes.stream().map(it -> answer(it, opened.questions(), changes)).toList();
    }

    private AnswerRow answer(Change it, Optional<Questionnaire> questions, List<Change> all) {
        var question = it.at().question();
        return new AnswerRow(
                whose(it.at(), questions, all),
                answers.label(questions, question),
                answers.said(questions, question, it.before()),
                answers.said(questions, question, it.after()));
    }

    /** The member's name where the packet tells it, else which member of the sheet. */
    private String whose(AnswerPlace at, Optional<Questionnaire> questions, List<Change> all) {
        var member = at.member();
        if (member == null) return "";
        return questions.flatMap(it -> Optional.ofNullable(it.roster()))
                .flatMap(roster -> all.stream()
                        .filter(it -> it.at().equals(new AnswerPlace(roster.name(), member)))
                        .map(Change::after)
                        .flatMap(it -> it instanceof Answer.Text text ? Stream.of(text.text()) : Stream.empty())
                        .findFirst())
                .orElseGet(() -> frame.text("fieldwork.office.member", member.value().substring(0, Math.min(8, member.value().length()))));
    }

    @GetMapping("/{packet}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID packet) {
        var disposition = ContentDisposition.attachment().filename("goi-" + packet + ".json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .headers(headers -> headers.setContentDisposition(disposition))
                .body(waiting.file(new ArrivalId(packet)));
    }

    @PostMapping("/{packet}/again")
    String again(@PathVariable UUID packet, RedirectAttributes next) {
        var fate = settling.tryAgain(new ArrivalId(packet));
        if (fate.outcome() == Outcome.APPLIED) {
            next.addFlashAttribute("notice", fate.conflicts() > 0 ? "fieldwork.office.again.conflicts" : "fieldwork.office.again.done");
            return "redirect:/field-work/quarantine";
        }
        var why = fate.reason() == null ? frame.text(HELD) : frame.text("fieldwork.reason." + fate.reason());
        next.addFlashAttribute("fault", frame.text("fieldwork.office.again.not", why));
        return "redirect:/field-work/quarantine/" + packet;
    }

    @PostMapping("/{packet}/settlement")
    String settle(@PathVariable UUID packet, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        if (reason.isBlank()) {
            next.addFlashAttribute("fault", frame.text("fieldwork.office.settle.reason_needed"));
            return "redirect:/field-work/quarantine/" + packet;
        }
        settling.settle(new ArrivalId(packet), reason);
        next.addFlashAttribute("notice", "fieldwork.office.settle.done");
        return "redirect:/field-work/quarantine";
    }
}
