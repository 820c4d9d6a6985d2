/**
 * Who stands by households that mean to escape poverty, and who looks after those that escaped: a helper for each
 * household, somebody in charge of each village, 36 months of watching, and duties to visit. What has happened in a
 * household it reads in the registry and nowhere else.
 */
@ApplicationModule(allowedDependencies = {"registry", "standards", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.accompaniment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
