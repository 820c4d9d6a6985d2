package vn.chungtay.fieldwork.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.store.DeviceList;
import vn.chungtay.fieldwork.usecase.ReadFieldwork;
import vn.chungtay.fieldwork.usecase.ReadFieldwork.Devices;
import vn.chungtay.fieldwork.usecase.RevokeDevice;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;

/** Who carries what, when it was last seen and what it still has to send; a lost one is revoked here. */
@Controller
@RequestMapping("/field-work/devices")
class DeviceListController {

    private static final int PAGE = 50;

    private final ReadFieldwork read;
    private final RevokeDevice revoking;
    private final FieldworkFrame frame;
    private final Access access;

    DeviceListController(ReadFieldwork read, RevokeDevice revoking, FieldworkFrame frame, Access access) {
        this.read = read;
        this.revoking = revoking;
        this.frame = frame;
        this.access = access;
    }

    /** One device as it is shown. */
    record DeviceRow(
            UUID id, String name, String user, String place, String villages, String seen, String waiting, String missing, String version, String state,
            boolean mayRevoke) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Boolean revoked,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var number = Math.max(1, page);
        var found = read.devices(new DeviceList.Question(revoked, q.strip()), (number - 1) * PAGE, PAGE);
        frame.around(model, "devices");
        model.addAttribute("rows", found.rows().stream().map(it -> row(it, found)).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("q", q);
        model.addAttribute("revoked", revoked);
        return "fieldwork/devices";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam(required = false) @Nullable Boolean revoked, @RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var found = read.devices(new DeviceList.Question(revoked, q.strip()), 0, Integer.MAX_VALUE);
        var rows = new ArrayList<List<?>>();
        for (var it : found.rows()) {
            var row = row(it, found);
            rows.add(List.of(row.user(), row.name(), row.place(), row.villages(), row.seen(), row.waiting(), row.missing(), row.version(), row.state()));
        }
        var columns = List.of(
                Column.text(frame.text("fieldwork.office.user"), 28),
                Column.text(frame.text("fieldwork.office.device"), 24),
                Column.text(frame.text("fieldwork.office.place"), 20),
                Column.text(frame.text("fieldwork.office.taken"), 48),
                Column.text(frame.text("fieldwork.office.seen"), 18),
                Column.text(frame.text("fieldwork.office.waiting"), 20),
                Column.text(frame.text("fieldwork.office.missing"), 28),
                Column.text(frame.text("fieldwork.office.version"), 14),
                Column.text(frame.text("fieldwork.office.state"), 40));
        var title = frame.text("fieldwork.office.devices.title");
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), "thiet-bi-di-co-so");
    }

    @PostMapping("/{device}/revocation")
    String revoke(@PathVariable UUID device, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        if (reason.isBlank()) {
            next.addFlashAttribute("fault", frame.text("fieldwork.office.revoke.reason_needed"));
        } else {
            revoking.revoke(new DeviceId(device), reason);
            next.addFlashAttribute("notice", "fieldwork.office.revoke.done");
        }
        return "redirect:/field-work/devices";
    }

    private DeviceRow row(DeviceList.Row it, Devices found) {
        var packages = found.packages().getOrDefault(it.id(), List.of());
        var villages = packages.stream()
                .map(one -> frame.text("fieldwork.office.package", found.names().getOrDefault(one.village(), ""), one.visits(), frame.at(one.at())))
                .collect(Collectors.joining("; "));
        var isRevoked = it.revokedAt().isPresent();
        return new DeviceRow(
                it.id().value(),
                it.name(),
                it.user(),
                found.names().getOrDefault(it.unit(), ""),
                villages.isEmpty() ? "–" : villages,
                frame.at(it.seenAt()),
                waiting(it),
                missing(it, found),
                it.version().isEmpty() ? "–" : it.version(),
                isRevoked
                        ? frame.text("fieldwork.office.revoked", frame.at(it.revokedAt()), it.revokedBecause())
                        : frame.text("fieldwork.office.in_use"),
                !isRevoked && access.may(FieldworkAction.REVOKE, it.unit()));
    }

    /** What the device said of itself. */
    private String waiting(DeviceList.Row it) {
        if (it.waiting().isEmpty()) return "–";
        var pictures = it.pictures().orElse(0);
        return pictures == 0
                ? String.valueOf(it.waiting().getAsInt())
                : frame.text("fieldwork.office.waiting.with_pictures", it.waiting().getAsInt(), pictures);
    }

    /** What is known to be missing by what has come. */
    private String missing(DeviceList.Row it, Devices found) {
        var pictures = found.pictures().getOrDefault(it.id(), 0);
        var gaps = found.gaps().getOrDefault(it.id(), 0L);
        var both = new ArrayList<String>();
        if (pictures > 0) both.add(frame.text("fieldwork.office.missing.of_pictures", pictures));
        if (gaps > 0) both.add(frame.text("fieldwork.office.missing.of_gaps", gaps));
        return both.isEmpty() ? "–" : String.join("; ", both);
    }
}
