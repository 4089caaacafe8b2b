/** The JSON behind the demo desk and the tests: followers, messages, faults, log, clock, reset. */
@NullMarked
package cn.suishoupai.sandbox.control;

import org.jspecify.annotations.NullMarked;
