/**
 * An invented district with exactly the published counts of huyện Võ Nhai, and worlds of any size for measurements.
 * Only invented people live here; every page says that the data is for training. Its officials write plans and
 * review households through the use cases of those modules, as whoever signs in does.
 */
@ApplicationModule(allowedDependencies = {
        "standards", "registry", "interop", "documents", "documents :: paper", "plancheck", "programme", "targets",
        "targets :: model", "targets :: usecase", "budget", "budget :: model", "budget :: usecase", "plans", "plans :: model", "plans :: usecase",
        "staff", "staff :: model", "staff :: usecase", "approvals",
        "campaigns", "campaigns :: model", "campaigns :: usecase", "campaigns :: paper",
        "accompaniment :: model", "accompaniment :: usecase",
        "platform :: web", "platform :: database"})
@NullMarked
package vn.chungtay.trainingworld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
