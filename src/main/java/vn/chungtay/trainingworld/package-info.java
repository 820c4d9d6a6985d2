/**
 * An invented district with exactly the published counts of huyện Võ Nhai, and worlds of any size for measurements.
 * Only invented people live here; every page says that the data is for training.
 */
@ApplicationModule(allowedDependencies = {"standards", "registry", "interop", "platform :: web", "platform :: database"})
@NullMarked
package vn.chungtay.trainingworld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
