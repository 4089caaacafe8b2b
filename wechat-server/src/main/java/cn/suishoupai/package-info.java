/** The application: one package for each thing the organiser's notice speaks of. */
@NullMarked
package cn.suishoupai;

import org.jspecify.annotations.NullMarked;
