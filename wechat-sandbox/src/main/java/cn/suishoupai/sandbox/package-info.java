/** The WeChat platform, imitated: API, signed callbacks, a phone to click on, and faults on demand. */
@NullMarked
package cn.suishoupai.sandbox;

import org.jspecify.annotations.NullMarked;
