package vn.chungtay.targets.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.ReadOutcome.Read;
import vn.chungtay.documents.ReadOutcome.Refused;
import vn.chungtay.documents.TextLine;

import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.QuotaFile;
import vn.chungtay.targets.model.QuotaSheet;
import vn.chungtay.targets.usecase.PlanQuotas;
import vn.chungtay.targets.usecase.TargetWords;

/** The quota sheet that is being worked on as a file, and back again: all of its numbers or none. */
@Controller
@RequestMapping("/targets/sets/{set}/quotas/file")
class QuotaFileController {

    private final PlanQuotas quotas;
    private final Geography geography;
    private final Words words;
    private final TargetWords say;

    QuotaFileController(PlanQuotas quotas, Geography geography, Words words, TargetWords say) {
        this.quotas = quotas;
        this.geography = geography;
        this.words = words;
        this.say = say;
    }

    @GetMapping
    ResponseEntity<Resource> file(
            @PathVariable UUID set, @RequestParam(name = "class") PovertyClass povertyClass, @RequestParam SheetFormat format) {
        var sheet = quotas.sheet(new TargetSetId(set), povertyClass);
        var names = names(sheet);
        var rows = new ArrayList<List<?>>();
        for (var place : sheet.places()) {
            var row = place.row();
            rows.add(Arrays.asList(
                    names.get(place.unit()), row.stock().households(), row.stock().low(), row.stock().registered(), row.exits(),
                    row.points().orElse(null)));
        }
        var total = sheet.quotas().total();
        rows.add(Arrays.asList(
                words.text("targets.quota.total"), total.stock().households(), total.stock().low(), total.stock().registered(),
                total.exits(), total.points().orElse(null)));
        var columns = List.of(
                Column.text(words.text("targets.quota.unit"), 24),
                Column.whole(words.text("targets.quota.households")),
                Column.whole(words.text("targets.class." + povertyClass)),
                Column.whole(words.text("targets.quota.registered")),
                Column.whole(words.text("targets.quota.exits")),
                Column.percent(words.text("targets.quota.points")));
        var table = new Table(words.text("targets.quota.sheet"), List.of(), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "phan-bo-dang-lap");
    }

    @PostMapping
    String take(
            @PathVariable UUID set,
            @RequestParam(name = "class") PovertyClass povertyClass,
            @RequestParam int version,
            @RequestParam MultipartFile file,
            RedirectAttributes next) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        switch (DocumentReader.standard().read(name, file.getInputStream())) {
            case Refused it -> next.addFlashAttribute("faults", List.of(words.text(it.reason().message())));
            case Read it -> keep(new TargetSetId(set), povertyClass, version, it.text(), next);
        }
        return "redirect:/targets/sets/" + set + "/quotas?class=" + povertyClass;
    }

    private void keep(TargetSetId set, PovertyClass povertyClass, int version, DocumentText text, RedirectAttributes next) {
        var sheet = quotas.sheet(set, povertyClass);
        var faults = new ArrayList<String>();
        text.unread().forEach(it -> faults.add(words.text("targets.quota.import.unread", it.where(), words.text(it.reason()))));
        var read = read(sheet, text.lines());
        read.problems().stream().map(this::problem).forEach(faults::add);
        if (!faults.isEmpty()) {
            next.addFlashAttribute("faults", faults);
            return;
        }
        var locked = sheet.places().stream().filter(it -> it.row().locked()).map(QuotaSheet.Place::unit).toList();
        quotas.edit(set, povertyClass, version, read.exits(), locked, null).ifPresentOrElse(
                it -> next.addFlashAttribute("faults", List.of(say.refusal(it))),
                () -> next.addFlashAttribute("done", words.text("targets.quota.imported", read.exits().size())));
    }

    private QuotaFile read(QuotaSheet sheet, List<TextLine> lines) {
        var heads = new QuotaFile.Heads(
                words.text("targets.quota.unit"), words.text("targets.quota.exits"), words.text("targets.quota.total"));
        var most = sheet.places().stream().collect(Collectors.toMap(QuotaSheet.Place::unit, it -> it.row().stock().low()));
        return QuotaFile.read(
                lines, sheet.povertyClass() == PovertyClass.NEAR_POOR, new QuotaFile.Units(names(sheet), most), heads);
    }

    /** "Biểu Phụ lục I, dòng 12, cột “Thoát hộ nghèo – Hộ”: …". */
    private String problem(QuotaFile.Problem it) {
        var said = words.text("targets.quota.import." + it.key(), it.values().toArray());
        if (it.place().isEmpty()) return said;
        var place = it.place().substring(0, 1).toUpperCase(Vietnamese.LOCALE) + it.place().substring(1);
        var where = it.column().isEmpty() ? place : words.text("targets.quota.import.column", place, it.column());
        return where + ": " + said;
    }

    private Map<UnitId, String> names(QuotaSheet sheet) {
        return geography.units(sheet.places().stream().map(QuotaSheet.Place::unit).toList(), sheet.asOf()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().name()));
    }
}
