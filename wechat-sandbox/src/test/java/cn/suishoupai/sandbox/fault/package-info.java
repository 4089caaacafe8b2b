@NullMarked
package cn.suishoupai.sandbox.fault;

import org.jspecify.annotations.NullMarked;
