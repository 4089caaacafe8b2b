/** The pages around one work: submitting it on the phone, reviewing it in the console. */
@NullMarked
package cn.suishoupai.work.web;

import org.jspecify.annotations.NullMarked;
