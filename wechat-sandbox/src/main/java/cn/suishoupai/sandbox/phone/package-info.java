/** The phone to click on: its pages, and a cookie jar for each person who holds it. */
@NullMarked
package cn.suishoupai.sandbox.phone;

import org.jspecify.annotations.NullMarked;
