/** The process that draws cards, one after the other. */
import { takeOrders } from '../disk/take-orders.js';
import { drawCard } from './draw.js';

takeOrders(drawCard);
